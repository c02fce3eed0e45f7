<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>PracticeInvitation</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Simulated customers write to you on a desk of its own, with a violet frame. Nothing of it touches the shop&apos;s data.</source>
        <translation>模拟客户会在一个单独的紫色工作台上找您聊天，与店铺数据互不影响。</translation>
    </message>
    <message>
        <source>Open the practice desk</source>
        <translation>打开练习工作台</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Go to the conversations</source>
        <translation>去接待</translation>
    </message>
    <message>
        <source>Choose a file …</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Let customers come in</source>
        <translation>让客户进线</translation>
    </message>
    <message>
        <source>Customers are coming in. Each writes as people do, waits, asks again, and leaves when left alone.</source>
        <translation>客户正在进线。他们会像真人一样打字、等待、追问，久等不回就会离开。</translation>
    </message>
    <message>
        <source>Paused: nobody writes, and no customer&apos;s patience runs out.</source>
        <translation>已暂停：没有人发消息，客户也不会等急了离开。</translation>
    </message>
    <message>
        <source>{count} on the desk, {waiting} waiting for an answer</source>
        <translation>接待中 {count} 位，待回复 {waiting} 位</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Everything here is kept apart from the shop: another file, another frame. Nothing reaches a real customer.</source>
        <translation>这里的一切都与店铺分开：数据单独存放，窗口颜色不同，任何消息都不会发给真实客户。</translation>
    </message>
    <message>
        <source>Simulated customers</source>
        <translation>模拟客户</translation>
    </message>
    <message>
        <source>Play the customers&apos; lines of recorded conversations as live customers, several at a time, at the pace of people.</source>
        <translation>把真实聊天记录里客户的话当作现场客户重新放出来，同时接待几位，节奏和真人一样。</translation>
    </message>
    <message>
        <source>Real dialogues</source>
        <translation>真实对话</translation>
    </message>
</context>
</TS>
