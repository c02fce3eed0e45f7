<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>BlacklistDialog</name>
    <message>
        <source>{name} · every clerk sees the mark and the reason beside the conversation.</source>
        <translation>{name} · 每位客服都会在会话旁看到标记和原因。</translation>
    </message>
    <message>
        <source>Put on the blacklist</source>
        <translation>加入黑名单</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>What happened, e.g. swapped the goods in three returns</source>
        <translation>发生了什么，例如：三次退货都调包</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Blacklisted</name>
    <message>
        <source>⛔ Blacklisted · {reason}</source>
        <translation>⛔ 黑名单 · {reason}</translation>
    </message>
</context>
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
    <name>CustomerRecord</name>
    <message>
        <source>As the platform says; not all of their orders are here</source>
        <translation>按平台信息；订单还没有全部导入</translation>
    </message>
    <message>
        <source>Set by hand: {reason}</source>
        <translation>手动设置：{reason}</translation>
    </message>
    <message>
        <source>By rule: {reason}</source>
        <translation>按规则：{reason}</translation>
    </message>
    <message>
        <source>{count} open complaint tickets</source>
        <translation>有 {count} 张未结的投诉工单</translation>
    </message>
    <message>
        <source>a bad review on {day}</source>
        <translation>{day} 给了差评</translation>
    </message>
    <message>
        <source>{money} spent in all</source>
        <translation>累计消费 {money}</translation>
    </message>
    <message>
        <source>no order yet</source>
        <translation>还没有订单</translation>
    </message>
    <message>
        <source>{count} orders</source>
        <translation>共 {count} 单</translation>
    </message>
    <message>
        <source>last on {day}</source>
        <translation>最近 {day}</translation>
    </message>
    <message>
        <source>{count} refunds</source>
        <translation>退款 {count} 次</translation>
    </message>
    <message>
        <source>{days} days overdue</source>
        <translation>已过 {days} 天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow · {day}</source>
        <translation>明天 · {day}</translation>
    </message>
    <message>
        <source>In {days} days · {day}</source>
        <translation>{days} 天后 · {day}</translation>
    </message>
    <message>
        <source>✓ Good</source>
        <translation>✓ 好评</translation>
    </message>
    <message>
        <source>– Neutral</source>
        <translation>– 中评</translation>
    </message>
    <message>
        <source>✗ Bad</source>
        <translation>✗ 差评</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>电话相同</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>地址相同</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>Day of the follow-up</source>
        <translation>回访日期</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
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
        <source>Show phone and address</source>
        <translation>显示电话和地址</translation>
    </message>
    <message>
        <source>Show phone and address. It is recorded that you asked.</source>
        <translation>显示电话和地址，查看会留下记录。</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Purchase power</source>
        <translation>消费力</translation>
    </message>
    <message>
        <source>Other accounts</source>
        <translation>其他账号</translation>
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
    <name>FieldsDialog</name>
    <message>
        <source>Details of the customer</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>地址(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;ity</source>
        <translation>城市(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Occupation</source>
        <translation>职业(&amp;O)</translation>
    </message>
    <message>
        <source>P&amp;urchase power</source>
        <translation>消费力(&amp;U)</translation>
    </message>
    <message>
        <source>{masked} — stays if left empty</source>
        <translation>{masked}，留空则不改</translation>
    </message>
    <message>
        <source>In your words, e.g. high, waits for sales</source>
        <translation>用自己的话写，例如：偏高，爱等活动</translation>
    </message>
</context>
<context>
    <name>FollowUpRow</name>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done: {about}</source>
        <translation>完成回访：{about}</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>Put off: {about}</source>
        <translation>改期：{about}</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>选日期…</translation>
    </message>
</context>
<context>
    <name>FollowUps</name>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>3 天后</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>一周后</translation>
    </message>
    <message>
        <source>What to ask or tell, Enter plans it</source>
        <translation>回访什么，回车安排</translation>
    </message>
    <message>
        <source>New follow-up</source>
        <translation>新的回访</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>选日期…</translation>
    </message>
    <message>
        <source>✓ {moment} · {about}</source>
        <translation>✓ {moment} · {about}</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>{name} · by hand it stays until it is given back to the rule.</source>
        <translation>{name} · 手动设置后一直有效，直到恢复按规则。</translation>
    </message>
    <message>
        <source>Set the group by hand</source>
        <translation>手动设置分组</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>e.g. bought for a whole company in our other shop</source>
        <translation>例如：在我们另一家店给整个公司采购过</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
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
    <name>HistoryDialog</name>
    <message>
        <source>History of {name}</source>
        <translation>{name} 的档案记录</translation>
    </message>
    <message>
        <source>Nothing was changed yet</source>
        <translation>还没有改动</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>The record was made</source>
        <translation>建立档案</translation>
    </message>
    <message>
        <source>Contacts were changed</source>
        <translation>修改了联系方式</translation>
    </message>
    <message>
        <source>Group by rule again</source>
        <translation>恢复按规则分组</translation>
    </message>
    <message>
        <source>Group by hand: {group} ({reason})</source>
        <translation>手动分组：{group}（{reason}）</translation>
    </message>
    <message>
        <source>Taken off the blacklist</source>
        <translation>移出黑名单</translation>
    </message>
    <message>
        <source>⛔ Put on the blacklist: {reason}</source>
        <translation>⛔ 加入黑名单：{reason}</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Purchase power</source>
        <translation>消费力</translation>
    </message>
    <message>
        <source>First purchase</source>
        <translation>首次购买</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>标签：{tags}</translation>
    </message>
    <message>
        <source>Noted: {text}</source>
        <translation>记下：{text}</translation>
    </message>
    <message>
        <source>Merged with {names}</source>
        <translation>与 {names} 合并</translation>
    </message>
    <message>
        <source>Reviews: {count}</source>
        <translation>评价：{count} 条</translation>
    </message>
    <message>
        <source>Follow-up for {day}: {about}</source>
        <translation>安排 {day} 回访：{about}</translation>
    </message>
    <message>
        <source>Follow-up done: {about} {outcome}</source>
        <translation>完成回访：{about} {outcome}</translation>
    </message>
    <message>
        <source>Follow-up put off to {day}: {about}</source>
        <translation>回访改到 {day}：{about}</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge two records</source>
        <translation>合并两份档案</translation>
    </message>
    <message>
        <source>Both accounts lead to the record that stays; orders and tickets follow them.</source>
        <translation>两个账号都归到留下的档案，订单和工单一并归入。</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>留下</translation>
    </message>
    <message>
        <source>Goes over</source>
        <translation>并入内容</translation>
    </message>
    <message>
        <source>This cannot be undone; how both records read before stays in the history.</source>
        <translation>合并后不能撤销；两份档案原来的内容仍可在档案记录里查到。</translation>
    </message>
    <message>
        <source>{notes} notes, {reviews} reviews</source>
        <translation>备注 {notes} 条，评价 {reviews} 条</translation>
    </message>
    <message>
        <source>Accounts: {names}</source>
        <translation>账号：{names} 个</translation>
    </message>
    <message>
        <source>Tags: {tags}</source>
        <translation>标签：{tags}</translation>
    </message>
    <message>
        <source>Notes: {notes} · follow-ups: {follow_ups} · reviews: {reviews}</source>
        <translation>客户备注 {notes} 条 · 回访 {follow_ups} 条 · 评价 {reviews} 条</translation>
    </message>
    <message>
        <source>Filled in: {fields}</source>
        <translation>补上：{fields}</translation>
    </message>
    <message>
        <source>⛔ The blacklisting goes over too: {reason}</source>
        <translation>⛔ 黑名单一并归入：{reason}</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>city</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>purchase power</source>
        <translation>消费力</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Note something, Enter keeps it</source>
        <translation>记一条，回车保存</translation>
    </message>
    <message>
        <source>New note about the customer</source>
        <translation>新的客户备注</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>All {count}</source>
        <translation>全部 {count} 条</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Follow-up done</source>
        <translation>完成回访</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>What came of it, e.g. the refund has arrived</source>
        <translation>回访结果，例如：退款已到账</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>结果(&amp;O)</translation>
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
    <name>PlanDialog</name>
    <message>
        <source>Plan a follow-up</source>
        <translation>安排回访</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>安排</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>内容(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>日期(&amp;D)</translation>
    </message>
</context>
<context>
    <name>RecordView</name>
    <message>
        <source>Notes on the customer</source>
        <translation>客户备注</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>可能是同一个人</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>评价</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Order …{tail}</source>
        <translation>订单 …{tail}</translation>
    </message>
    <message>
        <source>Later: {words}</source>
        <translation>追评：{words}</translation>
    </message>
    <message>
        <source>Our answer: {words}</source>
        <translation>商家回复：{words}</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>Group, blacklist, details …</source>
        <translation>分组、黑名单、资料 …</translation>
    </message>
    <message>
        <source>Set the &amp;group by hand…</source>
        <translation>手动设置分组(&amp;G)…</translation>
    </message>
    <message>
        <source>Group by &amp;rule again</source>
        <translation>恢复按规则分组(&amp;R)</translation>
    </message>
    <message>
        <source>Change &amp;details…</source>
        <translation>修改资料(&amp;D)…</translation>
    </message>
    <message>
        <source>Take off the &amp;blacklist</source>
        <translation>移出黑名单(&amp;B)</translation>
    </message>
    <message>
        <source>Put on the &amp;blacklist…</source>
        <translation>加入黑名单(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;History of the record…</source>
        <translation>档案记录(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>TagEditor</name>
    <message>
        <source>Tags of the customer</source>
        <translation>客户标签</translation>
    </message>
    <message>
        <source>Tags of this conversation</source>
        <translation>会话标签</translation>
    </message>
    <message>
        <source>They stay with the customer in all conversations</source>
        <translation>一直跟着这位客户，每次会话都在</translation>
    </message>
    <message>
        <source>They are about the matter of this conversation</source>
        <translation>只标记这次会话的事情</translation>
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
    <name>Twins</name>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
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
