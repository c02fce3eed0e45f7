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
    <name>Differences</name>
    <message>
        <source>Nothing was different.</source>
        <translation>没有改动。</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
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
    <name>History</name>
    <message>
        <source>Back (Esc)</source>
        <translation>返回（Esc）</translation>
    </message>
    <message>
        <source>Restore this version</source>
        <translation>恢复到这一版</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>What was different</source>
        <translation>改动内容</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已删除</translation>
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
<context>
    <name>Workbench</name>
    <message>
        <source>New</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>History</source>
        <translation>修改记录</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>已删除：{name}</translation>
    </message>
</context>
</TS>
