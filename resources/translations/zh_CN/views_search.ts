<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Preview</name>
    <message>
        <source>Lines around the one found</source>
        <translation>前后文</translation>
    </message>
    <message>
        <source>The lines around the one chosen appear here.</source>
        <translation>这里显示所选消息的前后文。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动回复</translation>
    </message>
    <message>
        <source>(recalled)</source>
        <translation>（已撤回）</translation>
    </message>
    <message>
        <source>note: </source>
        <translation>备注：</translation>
    </message>
</context>
<context>
    <name>SearchWindow</name>
    <message>
        <source>Search everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Words in any conversation; one character is enough</source>
        <translation>搜索所有会话，一个字即可</translation>
    </message>
    <message>
        <source>Words to find</source>
        <translation>要查找的文字</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>客户(&amp;U)</translation>
    </message>
    <message>
        <source>Cl&amp;erk</source>
        <translation>客服(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>How old</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>最近一年</translation>
    </message>
    <message>
        <source>Lines found</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>{count} lines, newest first · Enter goes there</source>
        <translation>{count} 条，从新到旧 · 按 Enter 前往</translation>
    </message>
    <message>
        <source>automatic reply</source>
        <translation>自动回复</translation>
    </message>
    <message>
        <source>note by {name}</source>
        <translation>{name} 的备注</translation>
    </message>
    <message>
        <source>desk</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>Type a word from any conversation, for example a name of a product or an order number.</source>
        <translation>输入任意会话中的文字，例如商品名称或订单号。</translation>
    </message>
    <message>
        <source>Nothing found for “{words}” with these filters. Try all sides and any time.</source>
        <translation>在当前筛选下没有找到“{words}”，试试“全部”和“全部时间”。</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Fewer or shorter words find more.</source>
        <translation>没有找到“{words}”，换更少或更短的词试试。</translation>
    </message>
</context>
</TS>
