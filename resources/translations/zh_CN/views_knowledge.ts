<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Knowledge</name>
    <message>
        <source>After-sale rules</source>
        <translation>售后规则</translation>
    </message>
    <message>
        <source>Remarks and flags</source>
        <translation>备注与旗帜</translation>
    </message>
    <message>
        <source>Order rules</source>
        <translation>订单规则</translation>
    </message>
    <message>
        <source>Review rules</source>
        <translation>评价规则</translation>
    </message>
    <message>
        <source>Ticket rules</source>
        <translation>工单规则</translation>
    </message>
    <message>
        <source>Reply times and terms</source>
        <translation>响应时间与承诺时效</translation>
    </message>
    <message>
        <source>in force {first} to {last}</source>
        <translation>有效期 {first} 至 {last}</translation>
    </message>
    <message>
        <source>in force until {last}</source>
        <translation>有效期至 {last}</translation>
    </message>
    <message>
        <source>in force from {first}</source>
        <translation>{first} 起生效</translation>
    </message>
    <message>
        <source>Not in force today</source>
        <translation>今天不在有效期内</translation>
    </message>
    <message>
        <source>About: </source>
        <translation>相关：</translation>
    </message>
</context>
<context>
    <name>KnowledgePanel</name>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Find by words, pinyin or initials</source>
        <translation>输入文字、拼音或首字母查找</translation>
    </message>
    <message>
        <source>Entries found</source>
        <translation>找到的条目</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>Not in force</source>
        <translation>未生效或已过期</translation>
    </message>
    <message>
        <source>Nothing found for “{words}”. Fewer words, pinyin or initials find more.</source>
        <translation>没有找到“{words}”。少输几个字，或换拼音、首字母试试。</translation>
    </message>
    <message>
        <source>Nothing here yet.</source>
        <translation>这里还没有内容。</translation>
    </message>
    <message>
        <source>The shop&apos;s knowledge is empty. Write entries on the knowledge page, or import a folder.</source>
        <translation>知识库还是空的。可以在“知识”页新建条目，或导入一个文件夹。</translation>
    </message>
    <message>
        <source>Explains: {policy}</source>
        <translation>规则：{policy}</translation>
    </message>
</context>
</TS>
