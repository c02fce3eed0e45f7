<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ClassRow</name>
    <message>
        <source>Kind of ticket</source>
        <translation>工单类型</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>轻重</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>[picture or file]</source>
        <translation>[图片或文件]</translation>
    </message>
    <message>
        <source>Customer:</source>
        <translation>客户：</translation>
    </message>
    <message>
        <source>We:</source>
        <translation>我们：</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>备注：</translation>
    </message>
</context>
<context>
    <name>GiveMenu</name>
    <message>
        <source>Somebody else …</source>
        <translation>其他人…</translation>
    </message>
</context>
<context>
    <name>LinkMenu</name>
    <message>
        <source>An order by its number …</source>
        <translation>按订单号关联订单…</translation>
    </message>
</context>
<context>
    <name>OpeningForm</name>
    <message>
        <source>New ticket</source>
        <translation>建工单</translation>
    </message>
    <message>
        <source>Open the ticket</source>
        <translation>建工单</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>en</source>
        <translation>zh</translation>
    </message>
</context>
<context>
    <name>QueueBar</name>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>List</source>
        <translation>列表</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>看板</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>建工单</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类型</translation>
    </message>
    <message>
        <source>Any severity</source>
        <translation>不限轻重</translation>
    </message>
    <message>
        <source>All steps</source>
        <translation>全部步骤</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未结单</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结单</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Unowned</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Number, customer, order, words</source>
        <translation>单号、客户、订单、内容</translation>
    </message>
    <message>
        <source>Search tickets</source>
        <translation>搜索工单</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>轻重</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Open or closed</source>
        <translation>未结或已结</translation>
    </message>
</context>
<context>
    <name>QueueTable</name>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
</context>
<context>
    <name>ReasonRow</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SorBar</name>
    <message>
        <source>The customer is upset</source>
        <translation>客户情绪激动</translation>
    </message>
    <message>
        <source>Upset customer:</source>
        <translation>客户情绪激动：</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>这里用不着</translation>
    </message>
</context>
<context>
    <name>StarStrip</name>
    <message>
        <source>STAR of this conversation</source>
        <translation>本会话的 STAR</translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation>还没有工单</translation>
    </message>
</context>
<context>
    <name>StepForm</name>
    <message>
        <source>Choose …</source>
        <translation>请选择…</translation>
    </message>
</context>
<context>
    <name>TicketDetail</name>
    <message>
        <source>Why does it go back to {step}?</source>
        <translation>为什么退回到 {step}？</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>Why is it closed without the customer&apos;s word?</source>
        <translation>客户没有确认，为什么结单？</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>结单</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Close: the customer confirmed</source>
        <translation>结单：客户已确认</translation>
    </message>
    <message>
        <source>Done, on to {step}</source>
        <translation>完成，进入 {step}</translation>
    </message>
    <message>
        <source>Compensation: {steps}</source>
        <translation>赔付四步：{steps}</translation>
    </message>
    <message>
        <source>What was promised?</source>
        <translation>答应了客户什么？</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Name of the colleague</source>
        <translation>同事的客服名</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>交给</translation>
    </message>
    <message>
        <source>Number of the order</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>关联</translation>
    </message>
    <message>
        <source>Why is it taken up again?</source>
        <translation>为什么重新打开？</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>重新打开</translation>
    </message>
</context>
<context>
    <name>TicketDrawer</name>
    <message>
        <source>Fold away</source>
        <translation>收起</translation>
    </message>
</context>
<context>
    <name>TicketList</name>
    <message>
        <source>Tickets of this customer</source>
        <translation>这位客户的工单</translation>
    </message>
</context>
<context>
    <name>TicketPage</name>
    <message>
        <source>No closed ticket like that.</source>
        <translation>没有这样的已结工单。</translation>
    </message>
    <message>
        <source>No ticket fits the filter.
Esc in the search field shows all again.</source>
        <translation>没有符合条件的工单。
在搜索框里按 Esc 显示全部。</translation>
    </message>
    <message>
        <source>No open ticket.
The signs S T A R over a conversation make its matter a ticket.</source>
        <translation>没有未结的工单。
点会话上方的 S T A R，就能把这件事建成工单。</translation>
    </message>
</context>
<context>
    <name>TicketPanel</name>
    <message>
        <source>No ticket of this customer yet.
The signs S T A R over the conversation make one.</source>
        <translation>这位客户还没有工单。
点会话上方的 S T A R 就能建。</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>建工单</translation>
    </message>
</context>
<context>
    <name>TicketRows</name>
    <message>
        <source>No.</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>轻重</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
</context>
<context>
    <name>TicketSheet</name>
    <message>
        <source>Ticket</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>领取</translation>
    </message>
    <message>
        <source>Give to …</source>
        <translation>交给…</translation>
    </message>
    <message>
        <source>Belongs to …</source>
        <translation>关联…</translation>
    </message>
    <message>
        <source>Print …</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Promise a time …</source>
        <translation>承诺时间…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Back a step …</source>
        <translation>退回一步…</translation>
    </message>
    <message>
        <source>Close …</source>
        <translation>结单…</translation>
    </message>
    <message>
        <source>Reopen …</source>
        <translation>重新打开…</translation>
    </message>
    <message>
        <source>Promised for</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Note how it goes; Enter keeps it</source>
        <translation>记一笔进展，按回车保存</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Choose a ticket on the left.
Its form, its evidence and its history stand here.</source>
        <translation>在左边选一张工单，
这里会显示它的表单、证据和经过。</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
</context>
<context>
    <name>Tickets</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>无人负责</translation>
    </message>
    <message>
        <source>closed {time}</source>
        <translation>{time} 结单</translation>
    </message>
    <message>
        <source>no deadline</source>
        <translation>无时限</translation>
    </message>
    <message>
        <source>over {time}</source>
        <translation>超时 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩 {time}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>Freight: the shop pays.</source>
        <translation>运费：商家承担。</translation>
    </message>
    <message>
        <source>Freight: the customer pays.</source>
        <translation>运费：客户承担。</translation>
    </message>
    <message>
        <source>Freight: not decided yet.</source>
        <translation>运费：待定。</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>{who} opened it</source>
        <translation>{who} 建单</translation>
    </message>
    <message>
        <source>given to {name} automatically</source>
        <translation>自动分配给 {name}</translation>
    </message>
    <message>
        <source>{who} took it over</source>
        <translation>{who} 领取</translation>
    </message>
    <message>
        <source>{who} gave it to {name}</source>
        <translation>{who} 转给 {name}</translation>
    </message>
    <message>
        <source>{who} promised it for {time}</source>
        <translation>{who} 承诺 {time} 前办好</translation>
    </message>
    <message>
        <source>{who} put it down as {kind}</source>
        <translation>{who} 改为 {kind}</translation>
    </message>
    <message>
        <source>{who} closed it: {reason}</source>
        <translation>{who} 结单：{reason}</translation>
    </message>
    <message>
        <source>{who} closed it, confirmed by the customer</source>
        <translation>{who} 结单，客户已确认</translation>
    </message>
    <message>
        <source>{who} reopened it: {reason}</source>
        <translation>{who} 重新打开：{reason}</translation>
    </message>
    <message>
        <source>{who}: {before} → {after}</source>
        <translation>{who}：{before} → {after}</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>轻重</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>负责人</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>建单时间</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结单</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>客户遇到了什么</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>History</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>confirmed by the customer</source>
        <translation>客户已确认</translation>
    </message>
</context>
</TS>
