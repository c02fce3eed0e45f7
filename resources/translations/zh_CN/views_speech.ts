<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>SpeechGuard</name>
    <message>
        <source>Better: {words}</source>
        <translation>可以说：{words}</translation>
    </message>
    <message>
        <source>Not sent yet: “{words}”. {why} Change it, or send again to send it all the same.</source>
        <translation>先没发：“{words}”。{why}改一下再发；执意要发，再按一次发送。</translation>
    </message>
</context>
<context>
    <name>SpeechLine</name>
    <message>
        <source>Say it better</source>
        <translation>换个说法</translation>
    </message>
    <message>
        <source>“{words}”: {why}</source>
        <translation>“{words}”：{why}</translation>
    </message>
    <message>
        <source>{told} ({count} more)</source>
        <translation>{told}（还有 {count} 处）</translation>
    </message>
    <message>
        <source>Better: {words}</source>
        <translation>可以说：{words}</translation>
    </message>
</context>
</TS>
