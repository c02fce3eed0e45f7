<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Alerts</name>
    <message>
        <source>Answer {name} now</source>
        <translation>请尽快回复 {name}</translation>
    </message>
    <message>
        <source>The reply limit is about to pass.</source>
        <translation>即将超过回复时限</translation>
    </message>
    <message>
        <source>wrote a message.</source>
        <translation>发来新消息</translation>
    </message>
</context>
<context>
    <name>ConversationWindow</name>
    <message>
        <source>finished</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Workstation</source>
        <translation>客服工作台</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>{name} · {role} — switch</source>
        <translation>{name} · {role} — 点击换人</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation>讲师</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Replay · read-only</source>
        <translation>回放 · 只读</translation>
    </message>
    <message>
        <source>Practice · taken over at {time}</source>
        <translation>练习 · {time} 接手</translation>
    </message>
    <message>
        <source>Practice · paused, no customer writes</source>
        <translation>练习 · 已暂停，客户不会发消息</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Practice · taken over at {time}, the customers go on from there</source>
        <translation>练习 · 从 {time} 接手，客户从那一刻继续 · 消息不会发到店外</translation>
    </message>
    <message>
        <source>Practice · simulated customers, nothing goes out</source>
        <translation>练习 · 模拟客户，消息不会真的发出</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>Side column</source>
        <translation>侧栏</translation>
    </message>
    <message>
        <source>About the customer</source>
        <translation>客户资料</translation>
    </message>
    <message>
        <source>To answer with</source>
        <translation>回复素材</translation>
    </message>
</context>
<context>
    <name>SideTabs</name>
    <message>
        <source>Fold or unfold</source>
        <translation>收起或展开</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>on hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>overdue {time}</source>
        <translation>超时 {time}</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Nobody else is waiting.
The next customer who waits appears here.</source>
        <translation>暂无其他客户等待
下一位等待回复的客户会出现在这里</translation>
    </message>
    <message>
        <source>Tile {number} {state}</source>
        <translation>第 {number} 格 {state}</translation>
    </message>
</context>
<context>
    <name>TileWindow</name>
    <message>
        <source>Four most urgent</source>
        <translation>最急的四个会话</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Workstation</source>
        <translation>客服工作台</translation>
    </message>
    <message>
        <source>{count} waiting, {overdue} overdue</source>
        <translation>{count} 位等待，{overdue} 位超时</translation>
    </message>
    <message>
        <source>Show the desk</source>
        <translation>打开工作台</translation>
    </message>
    <message>
        <source>Quick replies for any program</source>
        <translation>短语小窗</translation>
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
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
</TS>
