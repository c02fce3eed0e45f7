<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>EntryForm</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>In force from</source>
        <translation>生效日</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>截止日</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Product categories</source>
        <translation>商品分类</translation>
    </message>
    <message>
        <source>Explains</source>
        <translation>解释的规则</translation>
    </message>
    <message>
        <source>As one would look for it</source>
        <translation>会怎么去找就怎么写</translation>
    </message>
    <message>
        <source>Several with blanks or commas between</source>
        <translation>可填多个，用空格或逗号隔开</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Markdown: - items, **bold**, | tables |</source>
        <translation>支持 Markdown：- 列表、**加粗**、| 表格 |</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Codes, with blanks between</source>
        <translation>填编码，用空格隔开</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>编辑条目</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新建条目</translation>
    </message>
    <message>
        <source>“{text}” is not a day. Write it as 2026-11-22.</source>
        <translation>“{text}”不是日期，请写成 2026-11-22 的样子。</translation>
    </message>
</context>
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
    <name>KnowledgeBench</name>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>新建条目</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>No entries yet. “New entry” writes the first.</source>
        <translation>还没有条目。点“新建条目”写第一条。</translation>
    </message>
</context>
<context>
    <name>KnowledgePage</name>
    <message>
        <source>Knowledge and products</source>
        <translation>知识与商品</translation>
    </message>
    <message>
        <source>Knowledge or products</source>
        <translation>知识或商品</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
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
