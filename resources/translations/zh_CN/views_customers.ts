<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>CustomerDetail</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Choose a customer on the left to see the record.</source>
        <translation>在左边选一位客户，查看档案。</translation>
    </message>
</context>
<context>
    <name>CustomerRows</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Latest note</source>
        <translation>最近备注</translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Name, tag, note, city, end of the phone</source>
        <translation>姓名、标签、备注、城市、手机尾号</translation>
    </message>
    <message>
        <source>Find customers</source>
        <translation>查找客户</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>合并…</translation>
    </message>
    <message>
        <source>Choose two customers with Ctrl to make them one</source>
        <translation>按住 Ctrl 选中两位客户，合并成一份档案</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Follow-ups due</source>
        <translation>待回访</translation>
    </message>
    <message>
        <source>Done…</source>
        <translation>完成…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>改期</translation>
    </message>
    <message>
        <source>{count} follow-ups due</source>
        <translation>{count} 个待回访</translation>
    </message>
    <message>
        <source>No follow-up is due today.</source>
        <translation>今天没有要回访的客户。</translation>
    </message>
    <message>
        <source>No customers yet. Import orders, or note something beside a conversation: both make a record.</source>
        <translation>还没有客户档案。导入订单，或在会话旁写一条客户备注，都会建立档案。</translation>
    </message>
    <message>
        <source>Nobody fits. Fewer words or another filter may help.</source>
        <translation>没有符合的客户。可以少打几个字，或换个筛选条件。</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>全部标签</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>⛔ Blacklisted</source>
        <translation>⛔ 黑名单</translation>
    </message>
    <message>
        <source>As CSV, names and contacts masked…</source>
        <translation>导出 CSV（姓名和联系方式打码）…</translation>
    </message>
    <message>
        <source>As CSV with whole names and contacts (recorded)…</source>
        <translation>导出 CSV（完整姓名和联系方式，会留下记录）…</translation>
    </message>
    <message>
        <source>{count} customers</source>
        <translation>{count} 位客户</translation>
    </message>
</context>
<context>
    <name>DueRows</name>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>About</source>
        <translation>回访内容</translation>
    </message>
    <message>
        <source>Promised by</source>
        <translation>安排人</translation>
    </message>
</context>
</TS>
