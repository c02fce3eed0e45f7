<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AttachmentChip</name>
    <message>
        <location filename="../../../workstation/views/composer/chips.py" line="99"/>
        <source>Remove {name} (Backspace)</source>
        <translation>移除 {name}（Backspace）</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/chips.py" line="118"/>
        <source>Sending …</source>
        <translation>发送中…</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/chips.py" line="119"/>
        <source>Reading …</source>
        <translation>读取中…</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/chips.py" line="125"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <location filename="../../../workstation/views/composer/chips.py" line="149"/>
        <source>Pictures and files to send</source>
        <translation>待发送的图片和文件</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <location filename="../../../workstation/views/composer/composer.py" line="109"/>
        <source>A picture is still being read. Send again in a moment.</source>
        <translation>图片还在读取，请稍后再发送。</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/composer.py" line="140"/>
        <source>A folder cannot be sent. Choose the files in it.</source>
        <translation>不能发送文件夹，请选择里面的文件。</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/composer.py" line="269"/>
        <source>Pictures and files to send</source>
        <translation>待发送的图片和文件</translation>
    </message>
</context>
<context>
    <name>ComposerForm</name>
    <message>
        <location filename="../../../workstation/views/composer/form.py" line="72"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/form.py" line="73"/>
        <source>Internal note, the customer never sees it (Ctrl+Shift+N)</source>
        <translation>内部备注，客户看不到（Ctrl+Shift+N）</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/form.py" line="27"/>
        <source>Internal note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/form.py" line="28"/>
        <location filename="../../../workstation/views/composer/form.py" line="74"/>
        <source>Picture or file</source>
        <translation>图片 / 文件</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/form.py" line="45"/>
        <source>Internal note · the customer cannot see it</source>
        <translation>内部备注 · 客户看不到</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/form.py" line="47"/>
        <source>Reply to {name} …</source>
        <translation>回复 {name} …</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/form.py" line="48"/>
        <source>Only colleagues read this …</source>
        <translation>写给同事看的备注…</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/form.py" line="51"/>
        <source>{key} sends, {line} for a new line</source>
        <translation>{key} 发送，{line} 换行</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/form.py" line="56"/>
        <source>Keep note</source>
        <translation>存备注</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/form.py" line="56"/>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/form.py" line="57"/>
        <source>Sending …</source>
        <translation>发送中…</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/form.py" line="63"/>
        <source>{count} characters</source>
        <translation>{count} 字</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/form.py" line="65"/>
        <source>{count} characters, long for a chat: better in several messages</source>
        <translation>{count} 字，太长了，建议分几条发送</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/form.py" line="75"/>
        <source>Send a picture or a file; or paste it, or drop it here</source>
        <translation>发送图片或文件；也可以直接粘贴或拖到这里</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/form.py" line="76"/>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <location filename="../../../workstation/views/composer/editor.py" line="58"/>
        <source>Message</source>
        <translation>消息输入框</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <location filename="../../../workstation/views/composer/extras.py" line="58"/>
        <location filename="../../../workstation/views/composer/extras.py" line="137"/>
        <source>{name} cannot be read.</source>
        <translation>{name} 无法读取。</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/extras.py" line="69"/>
        <source>The picture could not be read.</source>
        <translation>图片无法读取。</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/extras.py" line="71"/>
        <source>Screenshot.png</source>
        <translation>截图.png</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/extras.py" line="123"/>
        <source>{name} is larger than {most} MB and was not added.</source>
        <translation>{name} 超过 {most} MB，未添加。</translation>
    </message>
</context>
<context>
    <name>QuoteChip</name>
    <message>
        <location filename="../../../workstation/views/composer/chips.py" line="63"/>
        <source>Remove the quote (Esc)</source>
        <translation>取消引用（Esc）</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/composer/chips.py" line="78"/>
        <source>Quote · {who}: {words}</source>
        <translation>引用 · {who}：{words}</translation>
    </message>
</context>
</TS>
