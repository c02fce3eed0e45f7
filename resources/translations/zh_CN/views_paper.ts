<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ChipStrip</name>
    <message>
        <source>More categories</source>
        <translation>更多分类</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>全部分类</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Categories</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>恢复显示全部</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>[picture: {name}]</source>
        <translation>［图片：{name}］</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>Click to put it into the reply; drag to choose part of it</source>
        <translation>单击放进回复；拖动可只选一部分</translation>
    </message>
    <message>
        <source>Put it into the reply</source>
        <translation>放进回复</translation>
    </message>
    <message>
        <source>Put everything into the reply</source>
        <translation>全部放进回复</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>复制全部</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>返回列表（Esc）</translation>
    </message>
    <message>
        <source>Put all into the reply</source>
        <translation>全部放进回复</translation>
    </message>
    <message>
        <source>Ctrl+Enter; Enter or a click takes a single piece</source>
        <translation>Ctrl+Enter 放进全部；单击或回车只放一条</translation>
    </message>
    <message>
        <source>Copy (the selection, else everything)</source>
        <translation>复制（有选中时只复制选中部分）</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
</context>
</TS>
