<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>CoachStrip</name>
    <message>
        <source>Coach</source>
        <translation>教练</translation>
    </message>
    <message>
        <source>{who} has waited {seconds} s</source>
        <translation>{who} 已等 {seconds} 秒</translation>
    </message>
    <message>
        <source>Situation: looked, asked, told what is known</source>
        <translation>情境：看了订单、问清情况、说明已知</translation>
    </message>
    <message>
        <source>Task: took on the core problem</source>
        <translation>任务：接住核心问题</translation>
    </message>
    <message>
        <source>Action: offered or did something</source>
        <translation>行动：给出方案或动手办了</translation>
    </message>
    <message>
        <source>Result: the customer said it is solved</source>
        <translation>结果：客户说解决了</translation>
    </message>
    <message>
        <source>Upset: say first that you understand, then the next step.</source>
        <translation>客户有情绪：先说一句理解，再说下一步。</translation>
    </message>
    <message>
        <source>Look at the order, or ask what you need to know.</source>
        <translation>先看看订单，或者问清需要知道的。</translation>
    </message>
    <message>
        <source>Say that you take on the core problem, and what you know of it.</source>
        <translation>接住客户真正要解决的事，说说您查到的。</translation>
    </message>
    <message>
        <source>Offer a solution, or say by when you come back.</source>
        <translation>给一个办法，或者说好什么时候答复。</translation>
    </message>
    <message>
        <source>Answer, and ask whether this solves it.</source>
        <translation>回答之后，问一句这样行不行。</translation>
    </message>
</context>
</TS>
