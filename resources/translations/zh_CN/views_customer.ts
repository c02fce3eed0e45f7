<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Cards</name>
    <message>
        <source>Order …{tail}</source>
        <translation>订单 …{tail}</translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation>商品 {number}</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>done</source>
        <translation>交易成功</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
</context>
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
        <translation>已结束</translation>
    </message>
    <message>
        <source>Transferred</source>
        <translation>已转接</translation>
    </message>
</context>
<context>
    <name>CustomerPanel</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Choose a conversation to see the customer here.</source>
        <translation>选择一个会话，即可在这里查看客户信息。</translation>
    </message>
    <message>
        <source>In this conversation</source>
        <translation>本次会话</translation>
    </message>
    <message>
        <source>Earlier conversations</source>
        <translation>历史会话</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>On hold till {time}</source>
        <translation>挂起至 {time}</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>首次购买</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>{count} in all</source>
        <translation>共 {count} 单</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>Show the whole name</source>
        <translation>显示完整姓名</translation>
    </message>
    <message>
        <source>The name is shown in full; this was recorded.</source>
        <translation>已显示完整姓名，此操作已记录。</translation>
    </message>
    <message>
        <source>Show the whole name. It is recorded that you asked.</source>
        <translation>显示完整姓名（会留下查看记录）。</translation>
    </message>
</context>
<context>
    <name>PastList</name>
    <message>
        <source>Earlier conversations</source>
        <translation>历史会话</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Tags, separated by blanks; Enter keeps them</source>
        <translation>用空格分隔标签，回车保存</translation>
    </message>
    <message>
        <source>Edit tags</source>
        <translation>编辑标签</translation>
    </message>
    <message>
        <source>+ Tags</source>
        <translation>+ 标签</translation>
    </message>
    <message>
        <source>Keep tags</source>
        <translation>保存标签</translation>
    </message>
</context>
<context>
    <name>WaitingStrip</name>
    <message>
        <source>Has waited {waited} · {over}</source>
        <translation>已等待 {waited} · {over}</translation>
    </message>
    <message>
        <source>Has waited {waited} · {left} left</source>
        <translation>已等待 {waited} · 还剩 {left}</translation>
    </message>
    <message>
        <source>Answered {ago} ago</source>
        <translation>{ago} 前已回复</translation>
    </message>
    <message>
        <source>Nobody waits for an answer</source>
        <translation>没有待回复的消息</translation>
    </message>
</context>
</TS>
