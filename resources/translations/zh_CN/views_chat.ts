<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Chat</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>{month}/{day}</source>
        <translation>{month}月{day}日</translation>
    </message>
    <message>
        <source>{year}-{month}-{day}</source>
        <translation>{year}年{month}月{day}日</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>自动回复</translation>
    </message>
    <message>
        <source>{who} put the conversation on hold</source>
        <translation>{who} 挂起了会话</translation>
    </message>
    <message>
        <source>{who} took the conversation off hold</source>
        <translation>{who} 取消了挂起</translation>
    </message>
    <message>
        <source>{who} closed the conversation</source>
        <translation>{who} 结束了会话</translation>
    </message>
    <message>
        <source>{who} reopened the conversation</source>
        <translation>{who} 重新打开了会话</translation>
    </message>
    <message>
        <source>{who} transferred the conversation to {to}</source>
        <translation>{who} 将会话转接给 {to}</translation>
    </message>
    <message>
        <source>{sentence}: {note}</source>
        <translation>{sentence}：{note}</translation>
    </message>
    <message>
        <source>A message was recalled</source>
        <translation>已撤回一条消息</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Internal · not sent to the customer</source>
        <translation>内部备注 · 客户看不到</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>Awaiting shipment</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>交易成功</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Pieces: {count}</source>
        <translation>共 {count} 件</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>订单 {number}</translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation>商品 {number}</translation>
    </message>
    <message>
        <source>The picture is not on this computer</source>
        <translation>图片不在这台电脑上</translation>
    </message>
    <message>
        <source>Loading picture</source>
        <translation>图片加载中</translation>
    </message>
    <message>
        <source>Show all · {count} characters</source>
        <translation>展开全部 · 共 {count} 字</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>发送失败</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>[Picture] {name}</source>
        <translation>[图片] {name}</translation>
    </message>
    <message>
        <source>[File] {name} {size}</source>
        <translation>[文件] {name} {size}</translation>
    </message>
    <message>
        <source>The quoted message is not here</source>
        <translation>引用的消息不在这里</translation>
    </message>
</context>
<context>
    <name>ChatHistory</name>
    <message>
        <source>Conversation history</source>
        <translation>聊天记录</translation>
    </message>
    <message>
        <source>Choose a conversation on the left</source>
        <translation>请在左侧选择一个会话</translation>
    </message>
    <message>
        <source>Nothing has been said here yet</source>
        <translation>还没有聊天记录</translation>
    </message>
</context>
<context>
    <name>LineMenu</name>
    <message>
        <source>Copy selection</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>复制订单号</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>Show the product</source>
        <translation>查看商品</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <source>Add as evidence</source>
        <translation>作为证据</translation>
    </message>
    <message>
        <source>Save as a phrase …</source>
        <translation>存为短语…</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Link from the chat</source>
        <translation>聊天中的链接</translation>
    </message>
    <message>
        <source>This leads out of the shop, to the site:</source>
        <translation>即将离开店铺，访问网站：</translation>
    </message>
    <message>
        <source>Look twice: the address is not written the way it leads, the site stands above.</source>
        <translation>请仔细核对：链接写法与实际去向不同，真实网站以上方显示为准。</translation>
    </message>
    <message>
        <source>The whole address</source>
        <translation>完整网址</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>复制网址</translation>
    </message>
    <message>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>PictureWindow</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} 像素</translation>
    </message>
    <message>
        <source>&amp;Save a copy …</source>
        <translation>另存为(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <source>{count} new ↓</source>
        <translation>{count} 条新消息 ↓</translation>
    </message>
    <message>
        <source>Back to the newest ↓</source>
        <translation>回到最新 ↓</translation>
    </message>
</context>
</TS>
