<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Customer</name>
    <message>
        <source>No name</source>
        <translation>未知客户</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新</translation>
    </message>
    <message>
        <source>Reg</source>
        <translation>老</translation>
    </message>
    <message>
        <source>Cmp</source>
        <translation>诉</translation>
    </message>
    <message>
        <source>Pot</source>
        <translation>潜</translation>
    </message>
    <message>
        <source>VIP customer</source>
        <translation>VIP 客户</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>Regular customer</source>
        <translation>老客户</translation>
    </message>
    <message>
        <source>Customer with a complaint</source>
        <translation>投诉客户</translation>
    </message>
    <message>
        <source>Potential customer</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已转接</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Earlier conversations</source>
        <translation>历史会话</translation>
    </message>
</context>
</TS>
