<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Chat</name>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="46"/>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="48"/>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="51"/>
        <source>{month}/{day}</source>
        <translation>{month}月{day}日</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="53"/>
        <source>{year}-{month}-{day}</source>
        <translation>{year}年{month}月{day}日</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="61"/>
        <source>Automatic reply</source>
        <translation>自动回复</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="78"/>
        <source>{who} put the conversation on hold</source>
        <translation>{who} 挂起了会话</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="80"/>
        <source>{who} took the conversation off hold</source>
        <translation>{who} 取消了挂起</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="82"/>
        <source>{who} closed the conversation</source>
        <translation>{who} 结束了会话</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="84"/>
        <source>{who} reopened the conversation</source>
        <translation>{who} 重新打开了会话</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="88"/>
        <source>{who} transferred the conversation to {to}</source>
        <translation>{who} 将会话转接给 {to}</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="95"/>
        <location filename="../../../workstation/views/chat/wording.py" line="179"/>
        <source>{sentence}: {note}</source>
        <translation>{sentence}：{note}</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="100"/>
        <source>A message was recalled</source>
        <translation>已撤回一条消息</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="105"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="110"/>
        <source>Internal · not sent to the customer</source>
        <translation>内部备注 · 客户看不到</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="116"/>
        <source>Awaiting payment</source>
        <translation>待付款</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="117"/>
        <source>Awaiting shipment</source>
        <translation>待发货</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="118"/>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="119"/>
        <source>Completed</source>
        <translation>交易成功</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="120"/>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="127"/>
        <source>Pieces: {count}</source>
        <translation>共 {count} 件</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="132"/>
        <source>Order {number}</source>
        <translation>订单 {number}</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="137"/>
        <source>Product {number}</source>
        <translation>商品 {number}</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="147"/>
        <source>The picture is not on this computer</source>
        <translation>图片不在这台电脑上</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="152"/>
        <source>Loading picture</source>
        <translation>图片加载中</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="157"/>
        <source>Show all · {count} characters</source>
        <translation>展开全部 · 共 {count} 字</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="175"/>
        <source>Sending</source>
        <translation>发送中</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="178"/>
        <source>Not delivered</source>
        <translation>发送失败</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="181"/>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="190"/>
        <source>[Picture] {name}</source>
        <translation>[图片] {name}</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="192"/>
        <source>[File] {name} {size}</source>
        <translation>[文件] {name} {size}</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/wording.py" line="232"/>
        <source>The quoted message is not here</source>
        <translation>引用的消息不在这里</translation>
    </message>
</context>
<context>
    <name>ChatHistory</name>
    <message>
        <location filename="../../../workstation/views/chat/history.py" line="70"/>
        <location filename="../../../workstation/views/chat/history.py" line="236"/>
        <source>Conversation history</source>
        <translation>聊天记录</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/history.py" line="205"/>
        <source>Choose a conversation on the left, or press Ctrl+E for the most urgent one</source>
        <translation>在左侧选择会话，或按 Ctrl+E 打开最紧急的会话</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/history.py" line="206"/>
        <source>Nothing has been said here yet</source>
        <translation>还没有聊天记录</translation>
    </message>
</context>
<context>
    <name>LineMenu</name>
    <message>
        <location filename="../../../workstation/views/chat/menu.py" line="33"/>
        <source>Copy selection</source>
        <translation>复制所选内容</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/menu.py" line="34"/>
        <source>Copy message</source>
        <translation>复制消息</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/menu.py" line="36"/>
        <source>Copy order number</source>
        <translation>复制订单号</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/menu.py" line="37"/>
        <source>Show the order</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/menu.py" line="39"/>
        <source>Show the product</source>
        <translation>查看商品</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/menu.py" line="42"/>
        <source>Quote</source>
        <translation>引用</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/menu.py" line="44"/>
        <source>Recall</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/menu.py" line="46"/>
        <source>Select all</source>
        <translation>全选</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <location filename="../../../workstation/views/chat/link_dialog.py" line="20"/>
        <source>Link from the chat</source>
        <translation>聊天中的链接</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/link_dialog.py" line="24"/>
        <source>This leads out of the shop, to the site:</source>
        <translation>即将离开店铺，访问网站：</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/link_dialog.py" line="32"/>
        <source>Look twice: the address is not written the way it leads, the site stands above.</source>
        <translation>请仔细核对：链接写法与实际去向不同，真实网站以上方显示为准。</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/link_dialog.py" line="47"/>
        <source>The whole address</source>
        <translation>完整网址</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/link_dialog.py" line="53"/>
        <source>Copy address</source>
        <translation>复制网址</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/link_dialog.py" line="54"/>
        <source>Open in browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/link_dialog.py" line="55"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Pill</name>
    <message>
        <location filename="../../../workstation/views/chat/pill.py" line="24"/>
        <source>{count} new ↓</source>
        <translation>{count} 条新消息 ↓</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/chat/pill.py" line="24"/>
        <source>Back to the newest ↓</source>
        <translation>回到最新 ↓</translation>
    </message>
</context>
</TS>
