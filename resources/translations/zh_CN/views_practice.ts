<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>LessonBrief</name>
    <message>
        <source>The same number brings the same customers with the same words, every time.</source>
        <translation>同一个编号，每次来的都是同一批客户，说同样的话。</translation>
    </message>
    <message>
        <source>Exam: no hints, no warnings before sending; what happens is only recorded</source>
        <translation>考试：没有提示，发送前不提醒，只作记录</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>{count} customers in {minutes} minutes · {hourly} an hour · difficulty {level}</source>
        <translation>{minutes} 分钟 {count} 位客户 · 每小时 {hourly} 位 · 难度 {level}</translation>
    </message>
    <message>
        <source>On average {mean} at once, {peak} at most. A practised clerk answers {share} in time here and reaches {score} points; the report shows your result beside that.</source>
        <translation>平均同时 {mean} 位，最多 {peak} 位。熟练客服在这个量下 {share} 的回复能在时限内，得 {score} 分；课后看报告，您的结果会和它放在一起。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
</context>
<context>
    <name>LessonRunning</name>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Customers here</source>
        <translation>在线客户</translation>
    </message>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Lost or not solved</source>
        <translation>流失或未解决</translation>
    </message>
    <message>
        <source>Replies in time</source>
        <translation>时限内回复</translation>
    </message>
    <message>
        <source>Mean reply</source>
        <translation>平均回复</translation>
    </message>
    <message>
        <source>Go to the conversations</source>
        <translation>去接待</translation>
    </message>
    <message>
        <source>End the lesson</source>
        <translation>结束这一课</translation>
    </message>
    <message>
        <source>Side by side with the original</source>
        <translation>与原课并排看</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Customers are coming in. Each writes as people do, waits, asks again, and leaves when left alone.</source>
        <translation>客户正在进来。他们像真人一样发消息、等待、追问，没人理就走。</translation>
    </message>
    <message>
        <source>Paused: nobody writes, and no customer&apos;s patience runs out.</source>
        <translation>已暂停：没有人发消息，客户的耐心也不会减少。</translation>
    </message>
    <message>
        <source>of about {minutes} minutes</source>
        <translation>共约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>{came} of {count} came</source>
        <translation>共 {count} 位，已来 {came} 位</translation>
    </message>
    <message>
        <source>{lost} lost, {unsolved} not solved</source>
        <translation>流失 {lost} 位，未解决 {unsolved} 位</translation>
    </message>
    <message>
        <source>a practised clerk: {share}</source>
        <translation>熟练客服：{share}</translation>
    </message>
</context>
<context>
    <name>LessonSummary</name>
    <message>
        <source>Solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>Lost or not solved</source>
        <translation>流失或未解决</translation>
    </message>
    <message>
        <source>Replies in time</source>
        <translation>时限内回复</translation>
    </message>
    <message>
        <source>Mean reply</source>
        <translation>平均回复</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Left undone</source>
        <translation>没做到的</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再来一遍</translation>
    </message>
    <message>
        <source>Another lesson</source>
        <translation>换一课</translation>
    </message>
    <message>
        <source>Watch the replay</source>
        <translation>看回放</translation>
    </message>
    <message>
        <source>Read the &amp;report</source>
        <translation>看报告(&amp;R)</translation>
    </message>
    <message>
        <source>Take over from this customer on</source>
        <translation>从这位客户起接手</translation>
    </message>
    <message>
        <source>Go back to the moment before the chosen customer wrote, and serve everybody anew from there on.</source>
        <translation>退回到选中客户进来之前，从那时起重新接待所有人。</translation>
    </message>
    <message>
        <source>Side by side with the original</source>
        <translation>与原课并排看</translation>
    </message>
    <message>
        <source>{title}: how it went</source>
        <translation>{title}：小结</translation>
    </message>
    <message>
        <source>Ended early after {time}.</source>
        <translation>提前结束，用时 {time}。</translation>
    </message>
    <message>
        <source>It took {time}.</source>
        <translation>用时 {time}。</translation>
    </message>
    <message>
        <source>of {count} who came</source>
        <translation>共来了 {count} 位</translation>
    </message>
    <message>
        <source>{lost} lost, {unsolved} not solved</source>
        <translation>流失 {lost} 位，未解决 {unsolved} 位</translation>
    </message>
    <message>
        <source>a practised clerk: {share}</source>
        <translation>熟练客服：{share}</translation>
    </message>
    <message>
        <source>of 5, by those who rated</source>
        <translation>满分 5 分，按已评价的客户算</translation>
    </message>
    <message>
        <source>facts, actions and faults, see the table</source>
        <translation>该说的、该做的和不该做的，见下表</translation>
    </message>
    <message>
        <source>The customers of the lesson</source>
        <translation>这一课的客户</translation>
    </message>
</context>
<context>
    <name>LoadPlot</name>
    <message>
        <source>Customers at once over the lesson</source>
        <translation>整节课里同时在线的客户数</translation>
    </message>
    <message>
        <source>{count} customers in {minutes} minutes, at most {peak} at once</source>
        <translation>{minutes} 分钟 {count} 位客户，最多同时 {peak} 位</translation>
    </message>
    <message>
        <source>Working out what this lesson asks of a clerk …</source>
        <translation>正在算这一课的工作量……</translation>
    </message>
</context>
<context>
    <name>Practice</name>
    <message>
        <source>solved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <source>not solved</source>
        <translation>未解决</translation>
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
        <source>not told: {0}</source>
        <translation>没说：{0}</translation>
    </message>
    <message>
        <source>not done: {0}</source>
        <translation>没做：{0}</translation>
    </message>
    <message>
        <source>must not happen: {0}</source>
        <translation>不该有：{0}</translation>
    </message>
    <message>
        <source>Nobody can keep this up: on average {0} customers at once, a clerk handles four.</source>
        <translation>这个量谁都接不过来：平均同时 {0} 位，一个客服最多接四位。</translation>
    </message>
    <message>
        <source>{0} an hour of {1} minutes each is one customer at a time on average; several at once come in bursts.</source>
        <translation>每小时 {0} 位、每位 {1} 分钟，平均同时只有一位；几位一起来是因为扎堆。</translation>
    </message>
    <message>
        <source>A reply of {0} characters takes {1} s to type: at this load quick replies are needed.</source>
        <translation>{0} 个字的回复打字要 {1} 秒：这个量要靠快捷短语。</translation>
    </message>
    <message>
        <source>Not even a practised clerk answers more than {0} in time here.</source>
        <translation>这里连熟练客服也只有 {0} 的回复在时限内。</translation>
    </message>
    <message>
        <source>still here</source>
        <translation>还在线</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} 秒</translation>
    </message>
</context>
<context>
    <name>PracticeInvitation</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Simulated customers write to you on a desk of its own, with a violet frame. Nothing of it touches the shop&apos;s data.</source>
        <translation>模拟客户会在一个单独的紫色工作台上找您聊天，与店铺数据互不影响。</translation>
    </message>
    <message>
        <source>Open the practice desk</source>
        <translation>打开练习工作台</translation>
    </message>
</context>
<context>
    <name>PracticePage</name>
    <message>
        <source>Play real dialogues …</source>
        <translation>播放真实对话……</translation>
    </message>
    <message>
        <source>The customers&apos; lines of recorded conversations come as live customers, several at a time.</source>
        <translation>把聊天记录里客户说的话当作真人客户播放，可以几位同时来。</translation>
    </message>
    <message>
        <source>Short exercises …</source>
        <translation>小练习……</translation>
    </message>
    <message>
        <source>Rules, wordings, flags, STAR, typing, orders: ten minutes, by the keyboard.</source>
        <translation>规则、话术、插旗、STAR、打字、订单：十分钟，全程键盘。</translation>
    </message>
    <message>
        <source>Scenarios …</source>
        <translation>场景……</translation>
    </message>
    <message>
        <source>See what a customer is made of, change a copy, try it in a test chat.</source>
        <translation>看看一位客户是怎么写出来的，复制一份来改，在试聊里试一试。</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Everything here is kept apart from the shop: another file, another frame. Nothing reaches a real customer.</source>
        <translation>这里的一切都与店铺分开：数据单独存放，窗口颜色不同，任何消息都不会发给真实客户。</translation>
    </message>
</context>
<context>
    <name>VisitRows</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>首次回复</translation>
    </message>
    <message>
        <source>Mean reply</source>
        <translation>平均回复</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Left undone</source>
        <translation>没做到的</translation>
    </message>
    <message>
        <source>, without a word</source>
        <translation>（没说就走了）</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
</context>
</TS>
