<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>HourRows</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户数</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到消息</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>回复</translation>
    </message>
</context>
<context>
    <name>RecordingsPage</name>
    <message>
        <source>Watch the last hour</source>
        <translation>观看最近一小时</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>观看</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Open a recording file …</source>
        <translation>打开录像文件…</translation>
    </message>
    <message>
        <source>Recorded hours</source>
        <translation>录像列表</translation>
    </message>
    <message>
        <source>Nothing recorded yet.
As soon as customers write, each hour on the desk can be watched here again.</source>
        <translation>还没有录像。
一有客户进线，每个小时的接待过程都可以在这里重看。</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Watch an hour again on the same desk: drafts as they were typed, who was in front, every second.</source>
        <translation>在同样的工作台上重看任意一小时：草稿怎么打的、当时在接待谁，分秒不差。</translation>
    </message>
</context>
<context>
    <name>TimelineBar</name>
    <message>
        <source>Previous event</source>
        <translation>上一个事件</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一个事件</translation>
    </message>
    <message>
        <source>Skip idle time</source>
        <translation>跳过空闲时间</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Take over from here</source>
        <translation>从这里接手</translation>
    </message>
    <message>
        <source>The same customers go on from this moment, and you serve them; the original stays as it is</source>
        <translation>同一批客户从这一刻继续，由您接待；原来的记录原样保留</translation>
    </message>
    <message>
        <source>Save this recording as a file</source>
        <translation>把这段录像存成文件</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>above: buyers · below: replies · triangle: slow-reply reminder</source>
        <translation>上：客户消息 · 下：回复 · 三角：慢回复提醒</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
</context>
<context>
    <name>Track</name>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>At {now}, of {start} to {end}. Arrow keys move by ten seconds, page keys by a minute.</source>
        <translation>当前 {now}，范围 {start} 至 {end}。方向键移动十秒，翻页键移动一分钟。</translation>
    </message>
</context>
</TS>
