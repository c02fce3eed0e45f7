<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>AskPage</name>
    <message>
        <source>Leave (Esc)</source>
        <translation>结束本轮（Esc）</translation>
    </message>
    <message>
        <source>{kind} · once more</source>
        <translation>{kind} · 再来一次</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} / {all}</translation>
    </message>
</context>
<context>
    <name>BlankBody</name>
    <message>
        <source>A number, then Enter</source>
        <translation>填数字，按回车</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>你的答案</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Short questions beside the lessons. What was wrong comes again after ten minutes, what was right after days that grow. A number chooses, Enter begins.</source>
        <translation>课程之外的小题目。答错的十分钟后再来，答对的隔几天再来，一次比一次久。按数字选择，按回车开始。</translation>
    </message>
    <message>
        <source>Short exercises</source>
        <translation>小练习</translation>
    </message>
    <message>
        <source>{minutes} minutes</source>
        <translation>{minutes} 分钟小练习</translation>
    </message>
    <message>
        <source>A mix: what is due first, then something new of every kind</source>
        <translation>各种题目混着来：先做到期的，再做没做过的</translation>
    </message>
    <message>
        <source>{count} due</source>
        <translation>到期 {count}</translation>
    </message>
    <message>
        <source>{days} days in a row</source>
        <translation>已连续练习 {days} 天</translation>
    </message>
</context>
<context>
    <name>ExerciseWindow</name>
    <message>
        <source>Short exercises · practice</source>
        <translation>小练习 · 练习</translation>
    </message>
</context>
<context>
    <name>Exercises</name>
    <message>
        <source>Rules</source>
        <translation>规则小测</translation>
    </message>
    <message>
        <source>The better wording</source>
        <translation>话术二选一</translation>
    </message>
    <message>
        <source>Typing</source>
        <translation>打字</translation>
    </message>
    <message>
        <source>Sort by STAR</source>
        <translation>STAR 归类</translation>
    </message>
    <message>
        <source>Flags</source>
        <translation>插旗</translation>
    </message>
    <message>
        <source>What is wrong with the order</source>
        <translation>订单找茬</translation>
    </message>
    <message>
        <source>Times, limits and rules, as your shop has set them</source>
        <translation>时限、门槛和规矩，数字以本店规则为准</translation>
    </message>
    <message>
        <source>Two replies to the same customer: which is better, and why</source>
        <translation>同一位客户的两种回法，哪种更好、为什么</translation>
    </message>
    <message>
        <source>The shop&apos;s own phrases: characters a minute, and how exact</source>
        <translation>店里的真实短语，看每分钟字数和准确率</translation>
    </message>
    <message>
        <source>Put the sentences of a case under S, T, A and R</source>
        <translation>把一个案例的句子分到 S、T、A、R 下面</translation>
    </message>
    <message>
        <source>Which flag a remark gets, by your shop&apos;s convention</source>
        <translation>一条备注按本店约定该插什么旗</translation>
    </message>
    <message>
        <source>Look at an order and find what is not as it should be</source>
        <translation>看一笔订单，找出不对的地方</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>情境</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>行动</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>{due} due · {fresh} new</source>
        <translation>到期 {due} · 未做 {fresh}</translation>
    </message>
    <message>
        <source>{fresh} new</source>
        <translation>未做 {fresh}</translation>
    </message>
    <message>
        <source>all answered</source>
        <translation>都做过了</translation>
    </message>
    <message>
        <source>Nothing is wrong</source>
        <translation>没有异常</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>答对了</translation>
    </message>
    <message>
        <source>{count} of {all} lie wrong; the letters show where to</source>
        <translation>{all} 句里有 {count} 句放错了，字母标出了该去的地方</translation>
    </message>
    <message>
        <source>The other one is better</source>
        <translation>另一句更好</translation>
    </message>
    <message>
        <source>Not right. It is: {correct}</source>
        <translation>不对，应该是：{correct}</translation>
    </message>
    <message>
        <source>{a_minute} characters a minute, {accuracy} % exact</source>
        <translation>每分钟 {a_minute} 字，准确率 {accuracy}%</translation>
    </message>
    <message>
        <source>Too many slips</source>
        <translation>错字太多</translation>
    </message>
    <message>
        <source>Exact, but still slow</source>
        <translation>打得准，还要再快些</translation>
    </message>
    <message>
        <source>Well done</source>
        <translation>达标</translation>
    </message>
    <message>
        <source>in {minutes} min</source>
        <translation>{minutes} 分钟后</translation>
    </message>
    <message>
        <source>in {hours} h</source>
        <translation>{hours} 小时后</translation>
    </message>
    <message>
        <source>in {days} d</source>
        <translation>{days} 天后</translation>
    </message>
</context>
<context>
    <name>HuntBody</name>
    <message>
        <source>It is now {time}</source>
        <translation>现在是 {time}</translation>
    </message>
    <message>
        <source>Who asks: account {account}</source>
        <translation>来问的账号：{account}</translation>
    </message>
    <message>
        <source>In stock: {count}</source>
        <translation>库存：{count} 件</translation>
    </message>
    <message>
        <source>Also from this customer: …{tail}, {state}, {goods}, placed {time}</source>
        <translation>同一客户的另一单：尾号 {tail}，{state}，{goods}，{time} 下单</translation>
    </message>
</context>
<context>
    <name>SortingBody</name>
    <message>
        <source>S, T, A, R puts it there · Backspace takes it back · Enter when all are sorted, or drag</source>
        <translation>按 S、T、A、R 把选中的句子放过去，也可以拖动 · 退格收回 · 全部放好后按回车</translation>
    </message>
    <message>
        <source>Sentences still to be sorted</source>
        <translation>还没归类的句子</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Another round (Enter)</source>
        <translation>再来一轮（回车）</translation>
    </message>
    <message>
        <source>Choose (Esc)</source>
        <translation>返回选单（Esc）</translation>
    </message>
    <message>
        <source>{right} of {answered} right at the first try</source>
        <translation>做了 {answered} 题，一次答对 {right} 题</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>用时 {minutes} 分 {seconds} 秒</translation>
    </message>
    <message>
        <source>{count} come again soon</source>
        <translation>{count} 题很快再来</translation>
    </message>
    <message>
        <source>{days} days in a row</source>
        <translation>已连续练习 {days} 天</translation>
    </message>
    <message>
        <source>What comes again when</source>
        <translation>什么时候再来</translation>
    </message>
</context>
<context>
    <name>TypingBody</name>
    <message>
        <source>Type here</source>
        <translation>在这里打字</translation>
    </message>
</context>
<context>
    <name>VerdictStrip</name>
    <message>
        <source>Next (Enter)</source>
        <translation>下一题（回车）</translation>
    </message>
    <message>
        <source>Comes again {when}</source>
        <translation>{when}再问一次</translation>
    </message>
</context>
</TS>
