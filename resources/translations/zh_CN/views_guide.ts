<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ShopGuide</name>
    <message>
        <source>Set up my shop</source>
        <translation>布置我的店铺</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Bring your shop in</source>
        <translation>把店铺搬进来</translation>
    </message>
    <message>
        <source>In any order; leave out what you have not got. You see what is in a file before it is written.</source>
        <translation>顺序随意，没有的可以跳过。写入之前都会先让您看清文件里有什么。</translation>
    </message>
    <message>
        <source>Later: Ctrl+K, “Set up my shop”.</source>
        <translation>以后再做：按 Ctrl+K，输入「布置我的店铺」。</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
</context>
</TS>
