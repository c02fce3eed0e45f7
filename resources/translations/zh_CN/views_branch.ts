<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>PairRows</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>接手后</translation>
    </message>
    <message>
        <source>What is otherwise</source>
        <translation>有什么不同</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>{after} instead of {before}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>rating {after} instead of {before}</source>
        <translation>评分 {before} → {after}</translation>
    </message>
    <message>
        <source>waited {time} less for the first reply</source>
        <translation>首次回复少等 {time}</translation>
    </message>
    <message>
        <source>waited {time} more for the first reply</source>
        <translation>首次回复多等 {time}</translation>
    </message>
    <message>
        <source>now done: {text}</source>
        <translation>这次做到了：{text}</translation>
    </message>
    <message>
        <source>not done any more: {text}</source>
        <translation>这次没做到：{text}</translation>
    </message>
    <message>
        <source>now told: {text}</source>
        <translation>这次说到了：{text}</translation>
    </message>
    <message>
        <source>not told any more: {text}</source>
        <translation>这次没说到：{text}</translation>
    </message>
    <message>
        <source>fault avoided: {text}</source>
        <translation>避开了：{text}</translation>
    </message>
    <message>
        <source>new fault: {text}</source>
        <translation>这次犯了：{text}</translation>
    </message>
    <message>
        <source>fell into more traps</source>
        <translation>多踩了坑</translation>
    </message>
    <message>
        <source>fell into fewer traps</source>
        <translation>少踩了坑</translation>
    </message>
    <message>
        <source>in a better mood at the end</source>
        <translation>最后的情绪更好</translation>
    </message>
    <message>
        <source>in a worse mood at the end</source>
        <translation>最后的情绪更差</translation>
    </message>
    <message>
        <source>came only this time: the original ended before</source>
        <translation>只有这次来了（原课在此之前已结束）</translation>
    </message>
    <message>
        <source>did not come this time</source>
        <translation>这次没有来</translation>
    </message>
    <message>
        <source>first reply {time}</source>
        <translation>首响 {time}</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>没有变化</translation>
    </message>
    <message>
        <source>Taken over at {time}. So far both are the same: nothing was said or done otherwise.</source>
        <translation>{time} 接手。到目前为止两遍一模一样：说的、做的都没有不同。</translation>
    </message>
    <message>
        <source>Taken over at {taken}, otherwise from {parted} on.</source>
        <translation>{taken} 接手，从 {parted} 起分开。</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one}{other}</translation>
    </message>
    <message>
        <source>This time {name} was answered first.</source>
        <translation>这次先回了 {name}。</translation>
    </message>
    <message>
        <source>This time {name} was answered first, in the original {other}.</source>
        <translation>这次先回了 {name}，原来先回的是 {other}。</translation>
    </message>
    <message>
        <source>Solved: {after} (original {before}); mean reply {mean} ({other}).</source>
        <translation>解决 {after} 位（原来 {before} 位），平均回复 {mean}（原来 {other}）。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>未评分</translation>
    </message>
</context>
<context>
    <name>SideBySideWindow</name>
    <message>
        <source>To where they part</source>
        <translation>回到分开处</translation>
    </message>
    <message>
        <source>Original and taken over, side by side</source>
        <translation>原课与接手并排</translation>
    </message>
    <message>
        <source>above: replies of the original · below: replies after taking over · line: where they part</source>
        <translation>上：原来的回复 · 下：接手后的回复 · 虚线：从这里分开</translation>
    </message>
    <message>
        <source>The customers, in the original and after taking over</source>
        <translation>两遍里的各位客户</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原来</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>接手后</translation>
    </message>
</context>
</TS>
