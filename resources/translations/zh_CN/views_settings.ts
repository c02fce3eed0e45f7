<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Editor</name>
    <message>
        <source>On</source>
        <translation>开启</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一下</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Kept in the keyring of this computer, for this address only; never in a file. Leave it empty for a service without a key.</source>
        <translation>只存在本机的系统钥匙串里，只用于上面这个地址，从不写进文件。服务不需要密钥就不用填。</translation>
    </message>
    <message>
        <source>Enter a new key</source>
        <translation>输入新的密钥</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>恢复默认</translation>
    </message>
    <message>
        <source>Reset {setting} to its default</source>
        <translation>将“{setting}”恢复为默认值</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>This is not a value for this setting.</source>
        <translation>这个值不适用于此项设置。</translation>
    </message>
    <message>
        <source>Not saved: enter a number from {least} to {most}.</source>
        <translation>未保存：请输入 {least} 到 {most} 之间的数。</translation>
    </message>
    <message>
        <source>Not saved: choose one of the list.</source>
        <translation>未保存：请从列表中选择。</translation>
    </message>
    <message>
        <source>Not saved: at most {most} characters.</source>
        <translation>未保存：最多 {most} 个字。</translation>
    </message>
    <message>
        <source>Not saved: enter hours and minutes, for example 22:00.</source>
        <translation>未保存：请输入时和分，例如 22:00。</translation>
    </message>
    <message>
        <source>Not saved: this may not be empty.</source>
        <translation>未保存：内容不能为空。</translation>
    </message>
    <message>
        <source>Not saved: write it like https://example.com/v1, without a name, a password or a question mark.</source>
        <translation>未保存：请写成 https://example.com/v1 这样，不要带用户名、密码或问号。</translation>
    </message>
    <message>
        <source>From {least} to {most}.</source>
        <translation>范围 {least}–{most}。</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>重启程序后生效。</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>No setting has these words. Try fewer, or clear the search (Esc).</source>
        <translation>没有找到相关设置。请减少关键词，或按 Esc 清空搜索。</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>设置分组</translation>
    </message>
</context>
</TS>
