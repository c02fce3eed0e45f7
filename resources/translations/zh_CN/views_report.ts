<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AttemptsPlot</name>
    <message>
        <source>Points over attempts</source>
        <translation>历次得分</translation>
    </message>
</context>
<context>
    <name>AttemptsView</name>
    <message>
        <source>Line: points · dashes: par of that load · green: personal best · ring: this report. Enter opens the report of an attempt.</source>
        <translation>折线：得分 · 横杠：同样客流的标杆 · 绿点：个人最好 · 圈：这份报告。回车打开那一次的报告。</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>历次练习</translation>
    </message>
    <message>
        <source>No lesson has been taken to its end yet.</source>
        <translation>还没有练完过一课。</translation>
    </message>
    <message>
        <source>, par {par}</source>
        <translation>，标杆 {par}</translation>
    </message>
    <message>
        <source>Personal best: {points} points{par}, “{title}”, {day}</source>
        <translation>个人最好：{points} 分{par}，“{title}”，{day}</translation>
    </message>
    <message>
        <source>{day}, {count} customers, {minutes} minutes</source>
        <translation>{day}，{count} 位客户，{minutes} 分钟</translation>
    </message>
    <message>
        <source>par {par}</source>
        <translation>标杆 {par}</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>考试</translation>
    </message>
</context>
<context>
    <name>AttentionPlot</name>
    <message>
        <source>Attention over time</source>
        <translation>注意力时间图</translation>
    </message>
    <message>
        <source>{customers} customers, {replies} replies, {late} of them late. Arrow keys go through them.</source>
        <translation>{customers} 位客户，{replies} 条回复，其中 {late} 条晚了。用方向键逐条查看。</translation>
    </message>
    <message>
        <source>No customer came in this lesson.</source>
        <translation>这一课没有客户来过。</translation>
    </message>
    <message>
        <source>{time}  {who}: reply after {waited}, {late} late</source>
        <translation>{time}  {who}：等了 {waited} 才回复，晚了 {late}</translation>
    </message>
    <message>
        <source>{time}  {who}: reply</source>
        <translation>{time}  {who}：回复</translation>
    </message>
    <message>
        <source>{time}  {who}: message</source>
        <translation>{time}  {who}：来消息</translation>
    </message>
</context>
<context>
    <name>AttentionView</name>
    <message>
        <source>Bar: in front · up: customer&apos;s message · down: reply · red: late reply · line: the customer&apos;s stay. Arrow keys choose, Enter opens the replay there, + and − zoom.</source>
        <translation>色块：正在看这位客户 · 朝上：客户来消息 · 朝下：回复 · 红：回复晚了 · 细线：客户在线的时段。方向键选择，回车到录像的那一刻，+ 和 − 缩放。</translation>
    </message>
    <message>
        <source>Late replies and the best order</source>
        <translation>晚了的回复和最好的顺序</translation>
    </message>
</context>
<context>
    <name>CustomerRows</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>The whole lesson</source>
        <translation>整节课</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{title}: report</source>
        <translation>{title}：报告</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Par of this load</source>
        <translation>同样客流的标杆</translation>
    </message>
    <message>
        <source>Replies in time</source>
        <translation>及时回复</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>首次回复</translation>
    </message>
    <message>
        <source>Later replies</source>
        <translation>后续回复</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Points of the customer</source>
        <translation>这位客户的得分</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>扣分</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>谁</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>原话</translation>
    </message>
    <message>
        <source>{who} waited {waited} and was never answered</source>
        <translation>“{who}”等了 {waited}，一直没有回复</translation>
    </message>
    <message>
        <source>You answered {who} {late} late</source>
        <translation>回复“{who}”晚了 {late}</translation>
    </message>
    <message>
        <source>{what}: meanwhile you were {time} with {other}</source>
        <translation>{what}：其间有 {time} 在“{other}”那里</translation>
    </message>
    <message>
        <source>{what}: the reply itself took {time}</source>
        <translation>{what}：这条回复本身写了 {time}</translation>
    </message>
    <message>
        <source>{what}, {times} times</source>
        <translation>{what}，{times} 处</translation>
    </message>
    <message>
        <source>What cost most: begin here next time</source>
        <translation>扣分最多的地方：下次先从这里改</translation>
    </message>
    <message>
        <source>{count} replies</source>
        <translation>{count} 条回复</translation>
    </message>
    <message>
        <source>Where attention was while somebody waited</source>
        <translation>有人在等的时候，注意力在哪里</translation>
    </message>
    <message>
        <source>You: {late} late in all, {count} in time, {wait} mean wait</source>
        <translation>我：共晚 {late}，{count} 轮及时，平均等 {wait}</translation>
    </message>
    <message>
        <source>Best order found: {late} late in all, {count} in time, {wait} mean wait</source>
        <translation>能找到的最好顺序：共晚 {late}，{count} 轮及时，平均等 {wait}</translation>
    </message>
    <message>
        <source>The same customers, the same hands, another order</source>
        <translation>同样的客户、同样的手速，换个顺序</translation>
    </message>
    <message>
        <source>{typed} characters typed, {inserted} inserted from phrases and the like</source>
        <translation>打字 {typed} 个，快捷短语等插入 {inserted} 个</translation>
    </message>
    <message>
        <source>{speed} a minute</source>
        <translation>每分钟 {speed} 字</translation>
    </message>
    <message>
        <source>Turned to another conversation {count} times; until the first key there</source>
        <translation>切换会话 {count} 次；到那边动手为止共用</translation>
    </message>
    <message>
        <source>Of these {count} times nothing was done there</source>
        <translation>其中 {count} 次切过去什么也没做</translation>
    </message>
    <message>
        <source>Writing and turning</source>
        <translation>打字和切换</translation>
    </message>
    <message>
        <source>Goods as described</source>
        <translation>描述相符</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务态度</translation>
    </message>
    <message>
        <source>Logistics</source>
        <translation>物流服务</translation>
    </message>
    <message>
        <source>Store scores the customer would give</source>
        <translation>客户会给的三项店铺评分</translation>
    </message>
    <message>
        <source>{outcome}, {mood} in the end; first reply {first}, on average {mean}</source>
        <translation>{outcome}，最后{mood}；首次回复 {first}，平均 {mean}</translation>
    </message>
    <message>
        <source>Messages written in a bad mood</source>
        <translation>带着气写的消息</translation>
    </message>
    <message>
        <source>Review: “{text}”</source>
        <translation>评价：“{text}”</translation>
    </message>
    <message>
        <source>A critical violation leaves 40 at most</source>
        <translation>有严重违规，最多 40 分</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>怎么结束的</translation>
    </message>
    <message>
        <source>Nothing was lost here.</source>
        <translation>这里没有扣分。</translation>
    </message>
    <message>
        <source>What lost points</source>
        <translation>扣分的地方</translation>
    </message>
    <message>
        <source>STAR, step by step</source>
        <translation>STAR 四步</translation>
    </message>
    <message>
        <source>SOR, for the customer was upset</source>
        <translation>SOR：客户带着情绪</translation>
    </message>
    <message>
        <source>What had to be told and done</source>
        <translation>该说该做的清单</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>“{text}”, due by {due}</source>
        <translation>“{text}”，应在 {due} 前做到</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>做到了</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>没做到</translation>
    </message>
    <message>
        <source>open</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>到了</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>没到</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>Facts and actions</source>
        <translation>该说该做的</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Last mood</source>
        <translation>最后的心情</translation>
    </message>
    <message>
        <source>Process</source>
        <translation>过程</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>违规</translation>
    </message>
    <message>
        <source>Not resolved: {about}</source>
        <translation>没解决：{about}</translation>
    </message>
    <message>
        <source>The customer did not leave solved</source>
        <translation>客户没有带着解决离开</translation>
    </message>
    <message>
        <source>Not told or not done: {about}</source>
        <translation>没说到或没做到：{about}</translation>
    </message>
    <message>
        <source>The first reply came late</source>
        <translation>首次回复晚了</translation>
    </message>
    <message>
        <source>A reply came late</source>
        <translation>有一条回复晚了</translation>
    </message>
    <message>
        <source>The whole matter took long</source>
        <translation>整件事拖得久</translation>
    </message>
    <message>
        <source>Never answered</source>
        <translation>一直没人理</translation>
    </message>
    <message>
        <source>The customer left {about}</source>
        <translation>客户离开时{about}</translation>
    </message>
    <message>
        <source>A promise was broken</source>
        <translation>答应的事没按时做到</translation>
    </message>
    <message>
        <source>A reply cost trust: {about}</source>
        <translation>有一条回复失了信任：{about}</translation>
    </message>
    <message>
        <source>Forbidden: {about}</source>
        <translation>不该说的：{about}</translation>
    </message>
    <message>
        <source>Critical violation: {about}</source>
        <translation>严重违规：{about}</translation>
    </message>
    <message>
        <source>Wants that were not resolved</source>
        <translation>没解决的诉求</translation>
    </message>
    <message>
        <source>Facts not told, actions not done</source>
        <translation>该说的没说、该做的没做</translation>
    </message>
    <message>
        <source>First replies after 30 s</source>
        <translation>超过 30 秒的首次回复</translation>
    </message>
    <message>
        <source>Later replies after 20 s</source>
        <translation>超过 20 秒的后续回复</translation>
    </message>
    <message>
        <source>Matters that took long</source>
        <translation>拖得久的事</translation>
    </message>
    <message>
        <source>Customers who did not leave pleased</source>
        <translation>走的时候不满意的客户</translation>
    </message>
    <message>
        <source>Broken promises</source>
        <translation>没做到的承诺</translation>
    </message>
    <message>
        <source>Replies that cost trust</source>
        <translation>失了信任的回复</translation>
    </message>
    <message>
        <source>Things forbidden</source>
        <translation>不该说的、不该做的</translation>
    </message>
    <message>
        <source>Critical violations</source>
        <translation>严重违规</translation>
    </message>
    <message>
        <source>S  Situation: looked, asked, told what is known</source>
        <translation>S  情境：看了订单、问清情况、说明已知</translation>
    </message>
    <message>
        <source>T  Task: took on the core problem</source>
        <translation>T  任务：接住核心问题</translation>
    </message>
    <message>
        <source>A  Action: offered or did something</source>
        <translation>A  行动：给出方案或动手办了</translation>
    </message>
    <message>
        <source>R  Result: the customer said it is solved</source>
        <translation>R  结果：客户说解决了</translation>
    </message>
    <message>
        <source>Sympathise</source>
        <translation>同情</translation>
    </message>
    <message>
        <source>Own it</source>
        <translation>承担</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>先放下了</translation>
    </message>
    <message>
        <source>furious</source>
        <translation>愤怒</translation>
    </message>
    <message>
        <source>upset</source>
        <translation>不满</translation>
    </message>
    <message>
        <source>calm</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>pleased</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>没解决</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>流失</translation>
    </message>
    <message>
        <source>broken off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>To be told</source>
        <translation>该说</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>该做</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>不许发生</translation>
    </message>
    <message>
        <source>You</source>
        <translation>我</translation>
    </message>
    <message>
        <source>On the desk</source>
        <translation>工作台操作</translation>
    </message>
    <message>
        <source>In the customer</source>
        <translation>客户心里</translation>
    </message>
    <message>
        <source>looked at the order {text}</source>
        <translation>看了订单 {text}</translation>
    </message>
    <message>
        <source>looked at the personal data of order {text}</source>
        <translation>看了订单 {text} 的收件信息</translation>
    </message>
    <message>
        <source>wrote the remark “{text}”</source>
        <translation>写了备注“{text}”</translation>
    </message>
    <message>
        <source>opened a ticket</source>
        <translation>开了工单</translation>
    </message>
    <message>
        <source>set about the order {text}</source>
        <translation>处理了订单 {text}</translation>
    </message>
    <message>
        <source>reminded of payment, order {text}</source>
        <translation>提醒了付款，订单 {text}</translation>
    </message>
    <message>
        <source>noted a move of SOR</source>
        <translation>记了一步 SOR</translation>
    </message>
    <message>
        <source>closed the conversation</source>
        <translation>结束了会话</translation>
    </message>
    <message>
        <source>handed the conversation over</source>
        <translation>转接了会话</translation>
    </message>
    <message>
        <source>the mood became: {text}</source>
        <translation>心情变成：{text}</translation>
    </message>
    <message>
        <source>left: {text}</source>
        <translation>离开：{text}</translation>
    </message>
    <message>
        <source>came: {text}</source>
        <translation>来了：{text}</translation>
    </message>
    <message>
        <source>now wants: {text}</source>
        <translation>现在想要：{text}</translation>
    </message>
    <message>
        <source>tried: {text}</source>
        <translation>试探：{text}</translation>
    </message>
    <message>
        <source>it was fallen for</source>
        <translation>上了钩</translation>
    </message>
    <message>
        <source>should not have happened: {text}</source>
        <translation>不该发生的：{text}</translation>
    </message>
    <message>
        <source>the promise was settled</source>
        <translation>承诺有了结果</translation>
    </message>
    <message>
        <source>heard a promise</source>
        <translation>听到一个承诺</translation>
    </message>
    <message>
        <source>another conversation</source>
        <translation>别的会话</translation>
    </message>
    <message>
        <source>(a picture or file)</source>
        <translation>（图片或文件）</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
</context>
<context>
    <name>ReportWindow</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Replies in time</source>
        <translation>及时回复</translation>
    </message>
    <message>
        <source>First reply · later ones</source>
        <translation>首次回复 · 后续</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>解决</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>守住的承诺</translation>
    </message>
    <message>
        <source>Typed a minute</source>
        <translation>每分钟打字</translation>
    </message>
    <message>
        <source>&amp;Watch the replay</source>
        <translation>看录像(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Export …</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>The report is being made …</source>
        <translation>正在生成报告…</translation>
    </message>
    <message>
        <source>There is no lesson here. Take one under Practice; its report stands here when it is over.</source>
        <translation>这里还没有课。到“练习”里上一课，结束后报告就在这里。</translation>
    </message>
    <message>
        <source>{title}: report</source>
        <translation>{title}：报告</translation>
    </message>
    <message>
        <source>{clerk}, {day}, {minutes} minutes, {count} customers, at most {peak} at once</source>
        <translation>{clerk}，{day}，{minutes} 分钟，{count} 位客户，最多同时 {peak} 位</translation>
    </message>
    <message>
        <source>exam</source>
        <translation>考试</translation>
    </message>
    <message>
        <source>ended early</source>
        <translation>提前结束</translation>
    </message>
    <message>
        <source>a practised clerk: {value}</source>
        <translation>熟手：{value}</translation>
    </message>
    <message>
        <source>of 100</source>
        <translation>满分 100</translation>
    </message>
    <message>
        <source>to reach: 30 s · 20 s</source>
        <translation>要求：30 秒 · 20 秒</translation>
    </message>
    <message>
        <source>of {count} who came</source>
        <translation>共来了 {count} 位</translation>
    </message>
    <message>
        <source>of those that came due</source>
        <translation>到期的承诺里</translation>
    </message>
    <message>
        <source>to reach: 80 characters</source>
        <translation>要求：80 字</translation>
    </message>
    <message>
        <source>The customers of the lesson</source>
        <translation>这节课的客户</translation>
    </message>
    <message>
        <source>What the points rest on</source>
        <translation>得分的依据</translation>
    </message>
    <message>
        <source>Points and &amp;marks</source>
        <translation>得分和依据(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Attention</source>
        <translation>注意力(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>历次(&amp;H)</translation>
    </message>
</context>
</TS>
