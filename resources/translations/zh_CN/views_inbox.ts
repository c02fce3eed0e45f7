<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Beginning</name>
    <message>
        <source>Open practice</source>
        <translation>打开练习</translation>
    </message>
    <message>
        <source>Simulated customers write; nothing of it touches the shop&apos;s data</source>
        <translation>由模拟客户来咨询，不影响店铺数据</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>导入聊天记录</translation>
    </message>
    <message>
        <source>From JSON Lines, CSV or plain logs: as history, or played as customers</source>
        <translation>支持 JSON Lines、CSV 和文本记录：可存为历史，也可当作客户来演练</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <source>Filters</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
</context>
<context>
    <name>ConversationMenu</name>
    <message>
        <source>What to do with the conversation</source>
        <translation>会话操作</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>在独立窗口打开</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>取消置顶</translation>
    </message>
    <message>
        <source>Pin to the top</source>
        <translation>置顶</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>取消挂起</translation>
    </message>
    <message>
        <source>Hold…</source>
        <translation>挂起…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Transfer…</source>
        <translation>转接…</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>结束会话</translation>
    </message>
</context>
<context>
    <name>Inbox</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未读</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
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
        <source>over {time}</source>
        <translation>超时 {time}</translation>
    </message>
    <message>
        <source>held</source>
        <translation>挂起中</translation>
    </message>
    <message>
        <source>till {time}</source>
        <translation>至 {time}</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours}时{minutes}分</translation>
    </message>
    <message>
        <source>[picture]</source>
        <translation>[图片]</translation>
    </message>
    <message>
        <source>[file] {name}</source>
        <translation>[文件] {name}</translation>
    </message>
    <message>
        <source>[order] {title}</source>
        <translation>[订单] {title}</translation>
    </message>
    <message>
        <source>[product] {title}</source>
        <translation>[商品] {title}</translation>
    </message>
    <message>
        <source>[a message was recalled]</source>
        <translation>[已撤回一条消息]</translation>
    </message>
    <message>
        <source>Me: {words}</source>
        <translation>我：{words}</translation>
    </message>
    <message>
        <source>Auto: {words}</source>
        <translation>自动：{words}</translation>
    </message>
    <message>
        <source>Note: {words}</source>
        <translation>备注：{words}</translation>
    </message>
    <message>
        <source>Draft: {words}</source>
        <translation>草稿：{words}</translation>
    </message>
    <message>
        <source>overdue, {time}</source>
        <translation>已超时，{time}</translation>
    </message>
    <message>
        <source>past the target, {time} left</source>
        <translation>已过目标时间，还剩 {time}</translation>
    </message>
    <message>
        <source>waiting, {time} left</source>
        <translation>等待回复，还剩 {time}</translation>
    </message>
    <message>
        <source>on hold, {time}</source>
        <translation>已挂起，{time}</translation>
    </message>
    <message>
        <source>unread, {time}</source>
        <translation>未读，{time}</translation>
    </message>
    <message>
        <source>answered, {time}</source>
        <translation>已回复，{time}</translation>
    </message>
    <message>
        <source>pinned</source>
        <translation>已置顶</translation>
    </message>
    <message>
        <source>{count} unread</source>
        <translation>{count} 条未读</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>InboxList</name>
    <message>
        <source>Conversations, the most urgent first</source>
        <translation>会话列表，最紧急的在最前</translation>
    </message>
</context>
<context>
    <name>InboxPanel</name>
    <message>
        <source>Inbox</source>
        <translation>接待</translation>
    </message>
    <message>
        <source>Search customers</source>
        <translation>搜索客户</translation>
    </message>
    <message>
        <source>Search customers by name</source>
        <translation>按姓名搜索客户</translation>
    </message>
    <message>
        <source>Changed ↻</source>
        <translation>有变化 ↻</translation>
    </message>
    <message>
        <source>The order has changed. It keeps still while you point at it or use its keys; click to sort now.</source>
        <translation>会话顺序有变化。鼠标停在列表上或用键盘操作时顺序保持不动，点此立即重新排序。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史会话</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>没有找到客户</translation>
    </message>
    <message>
        <source>Try a part of the name, or clear the search with Esc.</source>
        <translation>试试只输入姓名的一部分，或按 Esc 清除搜索。</translation>
    </message>
    <message>
        <source>Nothing closed yet</source>
        <translation>还没有已结束的会话</translation>
    </message>
    <message>
        <source>What you close stays here and in the history.</source>
        <translation>结束的会话会保留在这里和历史记录中。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>这里没有会话</translation>
    </message>
    <message>
        <source>No conversation passes this filter.</source>
        <translation>没有符合当前筛选的会话。</translation>
    </message>
    <message>
        <source>No customer is waiting</source>
        <translation>没有客户在等</translation>
    </message>
    <message>
        <source>New messages come up here by themselves, the most urgent first.</source>
        <translation>新消息会自动出现在这里，最紧急的排在最前。</translation>
    </message>
    <message>
        <source>New customers come when you are online; see the status bar below.</source>
        <translation>在线时才会分配新客户，可在下方状态栏切换。</translation>
    </message>
</context>
<context>
    <name>PastMenu</name>
    <message>
        <source>What to do with the earlier conversation</source>
        <translation>历史会话操作</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新接待</translation>
    </message>
</context>
<context>
    <name>Reminder</name>
    <message>
        <source>Slow-reply reminder</source>
        <translation>慢回复提醒</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>去回复</translation>
    </message>
    <message>
        <source>Go to the most urgent conversation</source>
        <translation>跳到最紧急的会话</translation>
    </message>
    <message>
        <source>{name} runs over the limit in {time}</source>
        <translation>{name} 即将计为慢响应，还剩 {time}</translation>
    </message>
    <message>
        <source>{count} customers run over the limit, first {name} in {time}</source>
        <translation>{count} 位客户即将计为慢响应，最急：{name} 还剩 {time}</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Status bar</source>
        <translation>状态栏</translation>
    </message>
    <message>
        <source>Your presence</source>
        <translation>我的状态</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Online: new customers are sent to you. Busy or away: only those you already serve.</source>
        <translation>在线：会分配新客户。忙碌或离开：只接待已有的客户。</translation>
    </message>
    <message>
        <source>Serving {count}</source>
        <translation>接待 {count}</translation>
    </message>
    <message>
        <source>Conversations on your desk, {waiting} of them waiting for an answer, {held} on hold.</source>
        <translation>工作台上的会话数，其中 {waiting} 个待回复，{held} 个挂起。</translation>
    </message>
    <message>
        <source>Overdue {count}</source>
        <translation>超时 {count}</translation>
    </message>
    <message>
        <source>Customers waiting longer than the limit: {first} s for the first answer, {hard} s for each later one. Only your answer stops the clock. The limits are in the settings.</source>
        <translation>等待超过时限的客户数：首次回复 {first} 秒，之后每次 {hard} 秒。只有客服的回复才会停止计时，自动回复不算。时限可在设置中修改。</translation>
    </message>
    <message>
        <source>Tickets overdue {count}</source>
        <translation>工单超时 {count}</translation>
    </message>
    <message>
        <source>Open tickets whose deadline has passed.</source>
        <translation>已经过了时限、还没结的工单。</translation>
    </message>
    <message>
        <source>First reply –</source>
        <translation>首响 –</translation>
    </message>
    <message>
        <source>First reply {seconds} s</source>
        <translation>首响 {seconds} s</translation>
    </message>
    <message>
        <source>Mean time from a new customer&apos;s first message to your first answer, today since midnight. Target: {limit} s. Counted from the journal; automatic answers do not count.</source>
        <translation>今天零点以来，新客户从发来第一条消息到客服首次回复的平均时间。目标：{limit} 秒以内。数据来自工作日志，自动回复不计。</translation>
    </message>
    <message>
        <source>This hour {done}/{target}</source>
        <translation>本小时 {done}/{target}</translation>
    </message>
    <message>
        <source>Customers you answered in this clock hour, and the hourly target. Counted from the journal; each customer once an hour.</source>
        <translation>本小时已回复的客户数与每小时目标。数据来自工作日志，同一客户每小时只计一次。</translation>
    </message>
</context>
</TS>
