<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ClosedLine</name>
    <message>
        <source>This conversation has left the desk.</source>
        <translation>会话已结束或转接</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新接待</translation>
    </message>
    <message>
        <source>Take it back onto the desk</source>
        <translation>重新接待</translation>
    </message>
</context>
<context>
    <name>Conversation</name>
    <message>
        <source>{name} · answered</source>
        <translation>{name} · 已回复</translation>
    </message>
    <message>
        <source>{name} · not answered yet, has waited {time}</source>
        <translation>{name} · 还未回复，客户已等待 {time}</translation>
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
        <source>completed</source>
        <translation>交易成功</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>取消挂起</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新接待</translation>
    </message>
    <message>
        <source>Show name</source>
        <translation>显示姓名</translation>
    </message>
    <message>
        <source>Own window</source>
        <translation>独立窗口</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Nothing to recall: only your own replies of the last two minutes can be.</source>
        <translation>没有可撤回的消息：只能撤回自己两分钟内发送的消息。</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>会话</translation>
    </message>
</context>
<context>
    <name>CountdownChip</name>
    <message>
        <source>The customer waits for an answer</source>
        <translation>客户在等待回复</translation>
    </message>
    <message>
        <source>overdue {time}</source>
        <translation>超时 {time}</translation>
    </message>
    <message>
        <source>hurry, {time} left</source>
        <translation>抓紧 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩 {time}</translation>
    </message>
</context>
<context>
    <name>DropVeil</name>
    <message>
        <source>Drop to add it to the reply to {name}</source>
        <translation>松开鼠标，添加到给 {name} 的回复</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in this conversation</source>
        <translation>在当前会话中查找</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>{current} of {count}</source>
        <translation>{current}/{count}</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>没有找到</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>All that can be done with this conversation</source>
        <translation>全部会话操作</translation>
    </message>
    <message>
        <source>Not on the desk</source>
        <translation>不在接待中</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>On hold till {time}</source>
        <translation>挂起至 {time}</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已挂起</translation>
    </message>
</context>
<context>
    <name>HoldDialog</name>
    <message>
        <source>Put on hold</source>
        <translation>挂起会话</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>What it waits for, e.g. the warehouse&apos;s answer</source>
        <translation>在等什么，例如：等仓库回复</translation>
    </message>
    <message>
        <source>Comes back at</source>
        <translation>恢复时间</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Comes &amp;back</source>
        <translation>恢复(&amp;B)</translation>
    </message>
    <message>
        <source>When the customer writes or I take it off</source>
        <translation>客户来消息或手动取消时</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10 分钟后</translation>
    </message>
    <message>
        <source>In 30 minutes</source>
        <translation>30 分钟后</translation>
    </message>
    <message>
        <source>In 1 hour</source>
        <translation>1 小时后</translation>
    </message>
    <message>
        <source>At a time of my own</source>
        <translation>自选时间</translation>
    </message>
</context>
<context>
    <name>NoConversation</name>
    <message>
        <source>Nobody has written yet</source>
        <translation>还没有客户来咨询</translation>
    </message>
    <message>
        <source>Try the desk with simulated customers, or bring in chats you already have.</source>
        <translation>可以先用模拟客户练习，或导入已有的聊天记录。</translation>
    </message>
    <message>
        <source>No conversation chosen</source>
        <translation>没有打开的会话</translation>
    </message>
    <message>
        <source>Choose one in the list</source>
        <translation>在列表中选择一个会话</translation>
    </message>
    <message>
        <source>{keys} goes to the most urgent one</source>
        <translation>{keys} 转到最急的会话</translation>
    </message>
    <message>
        <source>{keys} finds any of them</source>
        <translation>{keys} 查找任意会话</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>New tag, Enter adds it</source>
        <translation>输入新标签，回车添加</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>新标签</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>常用标签</translation>
    </message>
    <message>
        <source>Take off {tag}</source>
        <translation>去掉标签 {tag}</translation>
    </message>
    <message>
        <source>Put on {tag}</source>
        <translation>添加标签 {tag}</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>logistics, exchange, refund, invoice, address, size, promotion, complaint</source>
        <translation>物流、换货、退款、发票、改地址、尺码、活动、投诉</translation>
    </message>
</context>
<context>
    <name>TransferDialog</name>
    <message>
        <source>Transfer</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation>同事的客服名</translation>
    </message>
    <message>
        <source>e.g. {names}</source>
        <translation>例如：{names}</translation>
    </message>
    <message>
        <source>What the colleague should know</source>
        <translation>交代给同事的话</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>转给(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>There is a draft that was not sent. It stays behind.</source>
        <translation>还有一条没发送的草稿，转接后不会带走。</translation>
    </message>
</context>
<context>
    <name>UndoBar</name>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Take the reply back</source>
        <translation>撤回这条回复</translation>
    </message>
    <message>
        <source>Recall ({seconds} s)</source>
        <translation>撤回（{seconds} 秒）</translation>
    </message>
</context>
</TS>
