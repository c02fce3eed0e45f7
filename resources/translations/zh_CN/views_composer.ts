<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Remove {name} (Backspace)</source>
        <translation>移除 {name}（Backspace）</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>发送中…</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>读取中…</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
</context>
<context>
    <name>AttachmentStrip</name>
    <message>
        <source>Pictures and files to send</source>
        <translation>待发送的图片和文件</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>A picture is still being read. Send again in a moment.</source>
        <translation>图片还在读取，请稍后再发送。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Not sent: {names} is not filled in. Write what belongs there or delete it; Tab goes to the next.</source>
        <translation>未发送：{names} 还没有填。请填写或删除后再发送，按 Tab 跳到下一处。</translation>
    </message>
    <message>
        <source>A folder cannot be sent. Choose the files in it.</source>
        <translation>不能发送文件夹，请选择里面的文件。</translation>
    </message>
    <message>
        <source>Pictures and files to send</source>
        <translation>待发送的图片和文件</translation>
    </message>
    <message>
        <source>Pictures to send</source>
        <translation>选择要发送的图片</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>图片（{endings}）</translation>
    </message>
</context>
<context>
    <name>ComposerForm</name>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>内部备注</translation>
    </message>
    <message>
        <source>Picture or file</source>
        <translation>图片 / 文件</translation>
    </message>
    <message>
        <source>Internal note · the customer cannot see it</source>
        <translation>内部备注 · 客户看不到</translation>
    </message>
    <message>
        <source>Reply to {name} …</source>
        <translation>回复 {name} …</translation>
    </message>
    <message>
        <source>Only colleagues read this …</source>
        <translation>写给同事看的备注…</translation>
    </message>
    <message>
        <source>{key} sends, {line} for a new line</source>
        <translation>{key} 发送，{line} 换行</translation>
    </message>
    <message>
        <source>{key} keeps it, {line} for a new line</source>
        <translation>{key} 存备注，{line} 换行</translation>
    </message>
    <message>
        <source>Keep note</source>
        <translation>存备注</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sending …</source>
        <translation>发送中…</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} 字</translation>
    </message>
    <message>
        <source>{count} characters, long for a chat: better in several messages</source>
        <translation>{count} 字，太长了，建议分几条发送</translation>
    </message>
    <message>
        <source>Internal note, the customer never sees it</source>
        <translation>内部备注，客户看不到</translation>
    </message>
    <message>
        <source>Send a picture or a file; or paste it, or drop it here</source>
        <translation>发送图片或文件；也可以直接粘贴或拖到这里</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>字数</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Message</source>
        <translation>消息输入框</translation>
    </message>
</context>
<context>
    <name>Extras</name>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} 无法读取。</translation>
    </message>
    <message>
        <source>The picture could not be read.</source>
        <translation>图片无法读取。</translation>
    </message>
    <message>
        <source>Screenshot.png</source>
        <translation>截图.png</translation>
    </message>
    <message>
        <source>{name} is larger than {most} MB and was not added.</source>
        <translation>{name} 超过 {most} MB，未添加。</translation>
    </message>
</context>
<context>
    <name>QuoteChip</name>
    <message>
        <source>Remove the quote (Esc)</source>
        <translation>取消引用（Esc）</translation>
    </message>
    <message>
        <source>Quote · {who}: {words}</source>
        <translation>引用 · {who}：{words}</translation>
    </message>
</context>
</TS>
