<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Alerts</name>
    <message>
        <location filename="../../../workstation/views/windows/alerts.py" line="92"/>
        <source>Answer {name} now</source>
        <translation>请尽快回复 {name}</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/alerts.py" line="92"/>
        <source>The reply limit is about to pass.</source>
        <translation>即将超过回复时限</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/alerts.py" line="93"/>
        <source>wrote a message.</source>
        <translation>发来新消息</translation>
    </message>
</context>
<context>
    <name>ConversationWindow</name>
    <message>
        <location filename="../../../workstation/views/windows/conversation.py" line="89"/>
        <source>finished</source>
        <translation>已结束</translation>
    </message>
</context>
<context>
    <name>FoldButton</name>
    <message>
        <location filename="../../../workstation/views/windows/side.py" line="24"/>
        <source>{title}, fold or unfold</source>
        <translation>{title}，折叠或展开</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <location filename="../../../workstation/views/windows/desk.py" line="135"/>
        <source>Workstation</source>
        <translation>客服工作台</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <location filename="../../../workstation/views/windows/rail.py" line="75"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/rail.py" line="106"/>
        <source>Nobody</source>
        <translation>未登录</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/rail.py" line="106"/>
        <source>{name} · {role} — switch</source>
        <translation>{name} · {role} — 点击换人</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/rail.py" line="112"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/rail.py" line="126"/>
        <source>Clerk</source>
        <translation>客服</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/rail.py" line="127"/>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/rail.py" line="128"/>
        <source>Trainee</source>
        <translation>学员</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/rail.py" line="129"/>
        <source>Instructor</source>
        <translation>讲师</translation>
    </message>
</context>
<context>
    <name>Room</name>
    <message>
        <location filename="../../../workstation/views/windows/room.py" line="23"/>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/room.py" line="24"/>
        <location filename="../../../workstation/views/windows/room.py" line="55"/>
        <source>Replay · read-only</source>
        <translation>回放 · 只读</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/room.py" line="48"/>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/room.py" line="54"/>
        <source>Practice · simulated customers, nothing goes out</source>
        <translation>练习 · 模拟顾客，消息不会发到店铺</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <location filename="../../../workstation/views/windows/side.py" line="70"/>
        <source>Side column</source>
        <translation>侧栏</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <location filename="../../../workstation/views/windows/words.py" line="31"/>
        <source>on hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/words.py" line="33"/>
        <source>answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/words.py" line="36"/>
        <source>overdue {time}</source>
        <translation>超时 {time}</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/words.py" line="38"/>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <location filename="../../../workstation/views/windows/tile.py" line="23"/>
        <source>Nobody else is waiting.
The next customer who waits appears here.</source>
        <translation>暂无其他顾客等待
下一位等待回复的顾客会出现在这里</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/tile.py" line="60"/>
        <source>finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/tile.py" line="63"/>
        <source>Tile {number} {state}</source>
        <translation>第 {number} 格 {state}</translation>
    </message>
</context>
<context>
    <name>TileWindow</name>
    <message>
        <location filename="../../../workstation/views/windows/tiles.py" line="43"/>
        <source>Four most urgent</source>
        <translation>最急的四个会话</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <location filename="../../../workstation/views/windows/tray.py" line="59"/>
        <source>Workstation</source>
        <translation>客服工作台</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/tray.py" line="60"/>
        <source>{count} waiting, {overdue} overdue</source>
        <translation>{count} 位等待，{overdue} 位超时</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/tray.py" line="70"/>
        <source>Show the desk</source>
        <translation>打开工作台</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/tray.py" line="73"/>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/tray.py" line="74"/>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/tray.py" line="75"/>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/tray.py" line="83"/>
        <source>Mute</source>
        <translation>静音</translation>
    </message>
    <message>
        <location filename="../../../workstation/views/windows/tray.py" line="86"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
</TS>
