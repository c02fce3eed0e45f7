<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>CodeEditor</name>
    <message>
        <source>Text of the scenario</source>
        <translation>场景的文字</translation>
    </message>
</context>
<context>
    <name>FaultList</name>
    <message>
        <source>Faults</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>第 {line} 行：{what}</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>The file is larger than {kilobytes} KB. Divide it into several.</source>
        <translation>文件超过 {kilobytes} KB，请拆成几个文件。</translation>
    </message>
    <message>
        <source>The file is not UTF-8. Save it as UTF-8 in your editor.</source>
        <translation>文件不是 UTF-8 编码，请在编辑器里另存为 UTF-8。</translation>
    </message>
    <message>
        <source>The file cannot be opened: {why}</source>
        <translation>文件打不开：{why}</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>没有这个文件。</translation>
    </message>
    <message>
        <source>There is no file in this folder whose name ends in .yaml.</source>
        <translation>这个文件夹里没有以 .yaml 结尾的文件。</translation>
    </message>
    <message>
        <source>A sign that cannot be seen stands here ({sign}). Delete it.</source>
        <translation>这里有一个看不见的字符（{sign}），请删掉。</translation>
    </message>
    <message>
        <source>There is nothing in this file yet. Begin with a copy of a shipped one.</source>
        <translation>文件里还没有内容。可以从自带的场景复制一份开始。</translation>
    </message>
    <message>
        <source>The file has more than {count} values. Divide it into several.</source>
        <translation>文件里的内容超过 {count} 项，请拆成几个文件。</translation>
    </message>
    <message>
        <source>This stands in more than {depth} levels of lists and fields.</source>
        <translation>这里嵌套超过了 {depth} 层。</translation>
    </message>
    <message>
        <source>A file holds one document. Put what follows “---” elsewhere.</source>
        <translation>一个文件只写一个场景，请把“---”后面的内容移到别的文件。</translation>
    </message>
    <message>
        <source>Anchors and aliases (&amp; and *) are not used here. Write the words out.</source>
        <translation>这里不能用锚点和引用（&amp; 和 *），请把内容直接写出来。</translation>
    </message>
    <message>
        <source>Tags (what begins with !) are not used here. Put words with a ! in quotes.</source>
        <translation>这里不能用标签（! 开头的写法）。文字里带 ! 的，请加引号。</translation>
    </message>
    <message>
        <source>The name of a field must be a word.</source>
        <translation>字段名必须是一个词。</translation>
    </message>
    <message>
        <source>“{key}” stands here a second time (first in line {first}). Keep one of them.</source>
        <translation>“{key}”重复了，第 {first} 行已经写过，请只留一处。</translation>
    </message>
    <message>
        <source>This number is too long to be one. Put it in quotes: it becomes text.</source>
        <translation>这个数字太长了。如果是单号之类的文字，请加引号。</translation>
    </message>
    <message>
        <source>There is a colon with a blank in the text, or a line is indented wrongly. Put the text in quotes.</source>
        <translation>文字里有“冒号加空格”，或者缩进不对。文字里有冒号时请整句加引号。</translation>
    </message>
    <message>
        <source>A colon and a blank must follow the name of a field (“id: x”).</source>
        <translation>字段名后面要有冒号和一个空格，例如“id: x”。</translation>
    </message>
    <message>
        <source>A comma is missing behind this sign, or the bracket that closes it.</source>
        <translation>这个括号没有配对的右括号，或者后面缺逗号。</translation>
    </message>
    <message>
        <source>The quotation mark that begins here is not closed.</source>
        <translation>从这里开始的引号没有关上。</translation>
    </message>
    <message>
        <source>Words stand behind the closing quotation mark. Put all into the quotes.</source>
        <translation>右引号后面还有文字，请把整句放进引号里。</translation>
    </message>
    <message>
        <source>A backslash in double quotes has a meaning. Write single quotes instead.</source>
        <translation>双引号里的反斜杠有特殊含义，请改用单引号。</translation>
    </message>
    <message>
        <source>This line is indented otherwise than what it belongs to. Fields of one thing begin in one column.</source>
        <translation>这一行的缩进和同级的不一致。同一项的字段要左对齐。</translation>
    </message>
    <message>
        <source>Indent by blanks: a tab stands here.</source>
        <translation>缩进请用空格，这里是一个 Tab。</translation>
    </message>
    <message>
        <source>Text cannot begin with “{sign}”. Put it in quotes.</source>
        <translation>文字不能以“{sign}”开头，请加引号。</translation>
    </message>
    <message>
        <source>This cannot be read as YAML: {why}</source>
        <translation>这里不是合格的 YAML：{why}</translation>
    </message>
    <message>
        <source>What begins here lacks: {names}.</source>
        <translation>从这里开始的一项缺少：{names}。</translation>
    </message>
    <message>
        <source>There is no field “{field}” here.</source>
        <translation>这里没有“{field}”这个字段。</translation>
    </message>
    <message>
        <source>“{value}” is none of the choices for {field}: {choices}.</source>
        <translation>{field} 不能写“{value}”，可以写：{choices}。</translation>
    </message>
    <message>
        <source>“{value}” is no id: small letters a–z, digits and _, a letter first, at most 40.</source>
        <translation>“{value}”不能做 id：只用小写字母、数字和下划线，字母开头，最多 40 个字符。</translation>
    </message>
    <message>
        <source>“{value}” is no time before the lesson: write &quot;-3d 18:20&quot;, -5h or -40m.</source>
        <translation>“{value}”不是开课前的时间，写法是 &quot;-3d 18:20&quot;、-5h 或 -40m。</translation>
    </message>
    <message>
        <source>“{value}” is no amount: yuan with two decimals in quotes, &quot;139.00&quot;.</source>
        <translation>“{value}”不是金额，写法是加引号、带两位小数的元：&quot;139.00&quot;。</translation>
    </message>
    <message>
        <source>“{value}” does not fit {field}.</source>
        <translation>{field} 不能写“{value}”。</translation>
    </message>
    <message>
        <source>{field} is text. Put it in quotes, so that it is not read as a number.</source>
        <translation>{field} 应是文字，请加引号，免得被当成数字。</translation>
    </message>
    <message>
        <source>{field} is one text; here stands a list or fields.</source>
        <translation>{field} 只写一句文字，这里写成了列表或字段。</translation>
    </message>
    <message>
        <source>{field} is a list: write [one, two], or a line with “- ” for each.</source>
        <translation>{field} 是列表：写成 [甲, 乙]，或每项一行、以“- ”开头。</translation>
    </message>
    <message>
        <source>Fields belong here, each as “name: value”.</source>
        <translation>这里应写成一组字段，每个是“名称: 值”。</translation>
    </message>
    <message>
        <source>{field} is a whole number, without quotes.</source>
        <translation>{field} 应是整数，不加引号。</translation>
    </message>
    <message>
        <source>{field} is a number, without quotes.</source>
        <translation>{field} 应是数字，不加引号。</translation>
    </message>
    <message>
        <source>{field} is true or false, without quotes.</source>
        <translation>{field} 只能写 true 或 false，不加引号。</translation>
    </message>
    <message>
        <source>Nothing stands behind {field}. Fill it in, or delete the line.</source>
        <translation>{field} 后面是空的，请填上，或删掉这一行。</translation>
    </message>
    <message>
        <source>{field} is empty. Write something, or delete the line.</source>
        <translation>{field} 是空的，请写上内容，或删掉这一行。</translation>
    </message>
    <message>
        <source>{field} has more than {limit} characters. Shorten it.</source>
        <translation>{field} 超过了 {limit} 个字，请写短一些。</translation>
    </message>
    <message>
        <source>{field} needs at least {limit}.</source>
        <translation>{field} 至少要有 {limit} 项。</translation>
    </message>
    <message>
        <source>{field} takes at most {limit}.</source>
        <translation>{field} 最多 {limit} 项。</translation>
    </message>
    <message>
        <source>{value} does not do for {field}: {range}.</source>
        <translation>{field} 不能是 {value}，范围是 {range}。</translation>
    </message>
    <message>
        <source>This does not fit {field}.</source>
        <translation>这里的内容不适合 {field}。</translation>
    </message>
    <message>
        <source>This does not fit {field}: {why}</source>
        <translation>这里的内容不适合 {field}：{why}</translation>
    </message>
    <message>
        <source>The id “{name}” is given already in line {first}. Choose another.</source>
        <translation>id“{name}”在第 {first} 行已经用过，请换一个。</translation>
    </message>
    <message>
        <source>The id “{name}” belongs to {path} in the same folder. Choose another.</source>
        <translation>id“{name}”已被同一文件夹里的 {path} 使用，请换一个。</translation>
    </message>
    <message>
        <source>“{name}” means the first message; a want needs another id.</source>
        <translation>“{name}”专指开场第一句，诉求请换一个 id。</translation>
    </message>
    <message>
        <source>A second order needs an id of its own (the first is “{name}”).</source>
        <translation>第二笔订单要写自己的 id（第一笔是“{name}”）。</translation>
    </message>
    <message>
        <source>There is no order “{name}” under shop.orders.</source>
        <translation>shop.orders 里没有订单“{name}”。</translation>
    </message>
    <message>
        <source>There is no “{name}” among the facts.</source>
        <translation>facts 里没有“{name}”。</translation>
    </message>
    <message>
        <source>There is no “{name}” among the solutions.</source>
        <translation>solutions 里没有“{name}”。</translation>
    </message>
    <message>
        <source>There is no “{name}” under requires.</source>
        <translation>requires 里没有“{name}”。</translation>
    </message>
    <message>
        <source>There is no want “{name}” after which this could come.</source>
        <translation>没有叫“{name}”的诉求，陷阱无处可接。</translation>
    </message>
    <message>
        <source>There is no “{name}” among the traps.</source>
        <translation>traps 里没有“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” is neither a fact nor under requires or never.</source>
        <translation>facts、requires、never 里都没有“{name}”。</translation>
    </message>
    <message>
        <source>“{name}” is no code of forbidden speech.</source>
        <translation>“{name}”不是违规用语的代号。</translation>
    </message>
    <message>
        <source>A ticket of the kind {kind} has no field “{name}”.</source>
        <translation>{kind} 类工单没有“{name}”这个字段。</translation>
    </message>
    <message>
        <source>There is no picture “{name}”.</source>
        <translation>没有图片“{name}”。</translation>
    </message>
    <message>
        <source>A picture is called by its name, for example one of: {known}.</source>
        <translation>图片要写名字，可以选：{known}。</translation>
    </message>
    <message>
        <source>{name} stands for nothing.</source>
        <translation>{name} 没有对应的内容。</translation>
    </message>
    <message>
        <source>A step of a clerk is exactly one of: {known}. Make several steps of it.</source>
        <translation>客服的一步只做一件事，从 {known} 里选一个；要做几件就写成几步。</translation>
    </message>
    <message>
        <source>What is asked for is exactly one of: {known}.</source>
        <translation>每条要求只写一件事，从 {known} 里选一个。</translation>
    </message>
    <message>
        <source>A remark that is written needs its words under says.</source>
        <translation>要写的备注须在 says 里给出文字。</translation>
    </message>
    <message>
        <source>Forbidden speech can only stand under never.</source>
        <translation>违规用语只能写在 never 里。</translation>
    </message>
    <message>
        <source>One want is the core problem. Write “core: true” in it.</source>
        <translation>要有一个诉求是核心问题，请在其中写“core: true”。</translation>
    </message>
    <message>
        <source>The core problem stands in line {first} already; there is only one.</source>
        <translation>核心问题在第 {first} 行已经写了，只能有一个。</translation>
    </message>
    <message>
        <source>The first want has none before it. Delete with_previous.</source>
        <translation>第一个诉求前面没有别的，请删掉 with_previous。</translation>
    </message>
    <message>
        <source>“{name}” cannot be both required and wrong. Delete one of them.</source>
        <translation>“{name}”不能既是必须说的（required）又是错误的（wrong），请删掉一个。</translation>
    </message>
    <message>
        <source>The customer accepts none of these solutions ({names}).</source>
        <translation>这些方案（{names}）客户一个都不接受。</translation>
    </message>
    <message>
        <source>“{name}” is wrong: a want must not be met by it.</source>
        <translation>“{name}”是错误的说法，不能用它来满足诉求。</translation>
    </message>
    <message>
        <source>“{pattern}” cannot be looked for: words with blanks between, | for “one of”, ! for “not”.</source>
        <translation>“{pattern}”没法用来查找：词与词用空格隔开，| 表示任选其一，! 表示不能出现。</translation>
    </message>
    <message>
        <source>“{pattern}” only says what must not stand there. Add a word.</source>
        <translation>“{pattern}”只写了不能出现的词，请再加一个要出现的词。</translation>
    </message>
    <message>
        <source>{value} lies before {before}, which happened earlier.</source>
        <translation>{value} 比前一个时间 {before} 还早，顺序反了。</translation>
    </message>
    <message>
        <source>Nobody can walk into this trap: give falls_says, falls_speech or falls_reveal.</source>
        <translation>这个陷阱谁都不会踩到，请写 falls_says、falls_speech 或 falls_reveal。</translation>
    </message>
    <message>
        <source>The clerk “lines” needs turns to play.</source>
        <translation>clerk 写 lines 时，要在 turns 里写出台词。</translation>
    </message>
    <message>
        <source>Only the clerk “lines” plays turns; “{clerk}” does not.</source>
        <translation>只有 clerk 写 lines 时才用 turns，“{clerk}”不用。</translation>
    </message>
    <message>
        <source>A rating of at least {least} is not at most {most}.</source>
        <translation>评分最低 {least} 却最高 {most}，写反了。</translation>
    </message>
    <message>
        <source>The model answers until here never tell “{name}” ({text}): none of its patterns is found in them.</source>
        <translation>到这里为止，示范回复没有说到“{name}”（{text}）：它的关键词一个都没出现。</translation>
    </message>
    <message>
        <source>The model answers until here tell none of: {names}.</source>
        <translation>到这里为止，示范回复没有说到其中任何一项：{names}。</translation>
    </message>
    <message>
        <source>The model answers until here offer none of: {names}.</source>
        <translation>到这里为止，示范回复没有提出其中任何一个方案：{names}。</translation>
    </message>
    <message>
        <source>The model&apos;s steps until here do not do “{name}”.</source>
        <translation>到这里为止，示范步骤没有做“{name}”。</translation>
    </message>
    <message>
        <source>No model answer tells “{name}” ({text}), though it is required.</source>
        <translation>“{name}”（{text}）是必须说到的，示范回复里却没有。</translation>
    </message>
    <message>
        <source>No step under handled or closing does “{name}” ({text}).</source>
        <translation>handled 和 closing 里没有哪一步做了“{name}”（{text}）。</translation>
    </message>
    <message>
        <source>The model does what must never happen: “{name}” ({text}).</source>
        <translation>示范步骤做了不该做的事：“{name}”（{text}）。</translation>
    </message>
    <message>
        <source>The model tells what is wrong: “{name}” ({text}).</source>
        <translation>示范回复说了错误的内容：“{name}”（{text}）。</translation>
    </message>
    <message>
        <source>The model walks into its own trap “{name}”.</source>
        <translation>示范回复自己踩了陷阱“{name}”。</translation>
    </message>
    <message>
        <source>The model says what is forbidden: “{words}”. {why}</source>
        <translation>示范回复里有违规用语“{words}”。{why}</translation>
    </message>
    <message>
        <source>The test “{test}” ends otherwise than expected in {count} of {of} plays (seed {seed}: {what}).</source>
        <translation>测试“{test}”演练 {of} 次，有 {count} 次和预期不同（种子 {seed}：{what}）。</translation>
    </message>
    <message>
        <source>Nobody comes to this lesson. Give hourly, rates or bursts.</source>
        <translation>这节课没有客户来，请写 hourly、rates 或 bursts。</translation>
    </message>
    <message>
        <source>An exam has no coach. Delete one of the two.</source>
        <translation>考试没有教练提示，exam 和 coach 请只留一个。</translation>
    </message>
    <message>
        <source>The lesson is over by then: it lasts {minutes} minutes.</source>
        <translation>那时课已经结束了：这节课只有 {minutes} 分钟。</translation>
    </message>
    <message>
        <source>There is no scenario to which all of this applies. Ask for less, or write one.</source>
        <translation>没有哪个剧本同时符合这些条件。放宽条件，或者写一个。</translation>
    </message>
    <message>
        <source>There is no scenario “{name}”.</source>
        <translation>没有“{name}”这个剧本。</translation>
    </message>
    <message>
        <source>The minutes of rates must grow from line to line.</source>
        <translation>rates 里的分钟要一行比一行晚。</translation>
    </message>
    <message>
        <source>{what} Is “{near}” meant?</source>
        <translation>{what}是不是想写“{near}”？</translation>
    </message>
    <message>
        <source>{what} There is: {known}.</source>
        <translation>{what}现有：{known}。</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>The scenario as a briefing</source>
        <translation>场景简介</translation>
    </message>
    <message>
        <source>{stage} · level {level} · about {minutes:g} minutes for a good clerk</source>
        <translation>{stage} · 难度 {level} · 熟练客服约 {minutes:g} 分钟</translation>
    </message>
    <message>
        <source>The customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Comes {mood}, patience {patience}, trust {trust} (of 100)</source>
        <translation>进线时{mood}，耐心 {patience}，信任 {trust}（满分 100）</translation>
    </message>
    <message>
        <source>Called {names}</source>
        <translation>账号名：{names}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>What holds in the shop</source>
        <translation>店里的规则</translation>
    </message>
    <message>
        <source> · another account&apos;s</source>
        <translation> · 别人的订单</translation>
    </message>
    <message>
        <source>What is wanted, in this order</source>
        <translation>依次想要什么</translation>
    </message>
    <message>
        <source> · the core problem</source>
        <translation> · 核心问题</translation>
    </message>
    <message>
        <source>met by: {what}</source>
        <translation>满足条件：{what}</translation>
    </message>
    <message>
        <source>Must be told</source>
        <translation>必须说到</translation>
    </message>
    <message>
        <source>Must stand on the desk at the end</source>
        <translation>结束时工作台上要有</translation>
    </message>
    <message>
        <source>Must not happen</source>
        <translation>不该发生</translation>
    </message>
    <message>
        <source>Traps</source>
        <translation>陷阱</translation>
    </message>
    <message>
        <source>Tells when asked</source>
        <translation>问到才说</translation>
    </message>
    <message>
        <source> (only when asked again)</source>
        <translation>（再问才说）</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>不知道的</translation>
    </message>
    <message>
        <source>{words} + picture {name}</source>
        <translation>{words}＋图片 {name}</translation>
    </message>
</context>
<context>
    <name>ScenarioQuestions</name>
    <message>
        <source>What you changed is not saved.</source>
        <translation>改动还没有保存。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃改动</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
    <message>
        <source>Another program has changed this file, and you have changed it here.</source>
        <translation>其他程序改动了这个文件，你在这里也有改动。</translation>
    </message>
    <message>
        <source>Take the file</source>
        <translation>用文件里的</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
</context>
<context>
    <name>ScenarioWindow</name>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>&amp;Copy and change</source>
        <translation>复制一份来改(&amp;C)</translation>
    </message>
    <message>
        <source>Play its &amp;tests</source>
        <translation>演练测试(&amp;T)</translation>
    </message>
    <message>
        <source>Plays the tests in the file with scripted clerks (F7)</source>
        <translation>用脚本客服演练文件里的测试（F7）</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Brought back what was not saved last time. Undo returns to the file.</source>
        <translation>已恢复上次没有保存的内容；撤销可回到文件里的样子。</translation>
    </message>
    <message>
        <source>The file was changed by another program and is shown as it is now.</source>
        <translation>文件被其他程序改动过，已显示最新内容。</translation>
    </message>
    <message>
        <source>Briefing</source>
        <translation>简介</translation>
    </message>
    <message>
        <source>Test chat</source>
        <translation>试聊</translation>
    </message>
    <message>
        <source>comes with the program: copy it to change it</source>
        <translation>软件自带，复制后才能改</translation>
    </message>
    <message>
        <source>not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>{count} faults</source>
        <translation>{count} 处错误</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>没有错误</translation>
    </message>
</context>
<context>
    <name>Scenarios</name>
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
        <source>asked again</source>
        <translation>催问过</translation>
    </message>
    <message>
        <source>complained</source>
        <translation>抱怨过</translation>
    </message>
    <message>
        <source>threatened</source>
        <translation>扬言差评或投诉</translation>
    </message>
    <message>
        <source>opened a dispute</source>
        <translation>发起了纠纷</translation>
    </message>
    <message>
        <source>greets</source>
        <translation>问候</translation>
    </message>
    <message>
        <source>sympathises</source>
        <translation>共情</translation>
    </message>
    <message>
        <source>takes responsibility</source>
        <translation>担责</translation>
    </message>
    <message>
        <source>asks</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>asks to wait</source>
        <translation>请稍等</translation>
    </message>
    <message>
        <source>informs</source>
        <translation>告知</translation>
    </message>
    <message>
        <source>proposes</source>
        <translation>给方案</translation>
    </message>
    <message>
        <source>promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>confirms</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>致谢</translation>
    </message>
    <message>
        <source>recommends</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>refuses</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>emotional: calm first, then solve</source>
        <translation>情绪型：先安抚再解决</translation>
    </message>
    <message>
        <source>rational: facts and options</source>
        <translation>理性型：给事实和选择</translation>
    </message>
    <message>
        <source>doubtful: proof and patience</source>
        <translation>疑虑型：给凭据，有耐心</translation>
    </message>
    <message>
        <source>mild</source>
        <translation>轻微</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>中等</translation>
    </message>
    <message>
        <source>severe</source>
        <translation>严重</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>new customer</source>
        <translation>新客户</translation>
    </message>
    <message>
        <source>regular customer</source>
        <translation>老客户</translation>
    </message>
    <message>
        <source>has complained before</source>
        <translation>投诉过的客户</translation>
    </message>
    <message>
        <source>potential customer</source>
        <translation>潜在客户</translation>
    </message>
    <message>
        <source>before the sale</source>
        <translation>售前</translation>
    </message>
    <message>
        <source>during the sale</source>
        <translation>售中</translation>
    </message>
    <message>
        <source>after the sale</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Now wants: {what}</source>
        <translation>现在想要：{what}</translation>
    </message>
    <message>
        <source>Has what was wanted: {what}</source>
        <translation>已经得到：{what}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>做到了：{what}</translation>
    </message>
    <message>
        <source>Should not have happened: {what}</source>
        <translation>不该发生：{what}</translation>
    </message>
    <message>
        <source>Sets a trap: {what}</source>
        <translation>设下陷阱：{what}</translation>
    </message>
    <message>
        <source>Walked into the trap: {what}</source>
        <translation>踩了陷阱：{what}</translation>
    </message>
    <message>
        <source>Kept out of the trap: {what}</source>
        <translation>没有踩陷阱：{what}</translation>
    </message>
    <message>
        <source>Heard a promise</source>
        <translation>听到一个承诺</translation>
    </message>
    <message>
        <source>The promise was kept</source>
        <translation>承诺兑现了</translation>
    </message>
    <message>
        <source>The promise was broken</source>
        <translation>承诺落空了</translation>
    </message>
    <message>
        <source>rated {rating} of 5</source>
        <translation>评分 {rating}/5</translation>
    </message>
    <message>
        <source>went without a word</source>
        <translation>没打招呼就走了</translation>
    </message>
    <message>
        <source>review: “{review}”</source>
        <translation>评价：“{review}”</translation>
    </message>
    <message>
        <source>The customer has left: {how}</source>
        <translation>客户离开了：{how}</translation>
    </message>
    <message>
        <source>Did not understand this reply</source>
        <translation>没听懂这句回复</translation>
    </message>
    <message>
        <source>asked for “{what}”</source>
        <translation>被问到“{what}”</translation>
    </message>
    <message>
        <source>Understood: {what}</source>
        <translation>听懂了：{what}</translation>
    </message>
    <message>
        <source>Mood {mood}, patience {patience}, trust {trust}</source>
        <translation>心情{mood}，耐心 {patience}，信任 {trust}</translation>
    </message>
</context>
<context>
    <name>ShelfList</name>
    <message>
        <source>Scenarios</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>None yet: copy one below</source>
        <translation>还没有：可在下方复制一份</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>自带的</translation>
    </message>
</context>
<context>
    <name>TestChat</name>
    <message>
        <source>What goes on inside the customer</source>
        <translation>客户心里的变化</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>The same seed gives the same customer</source>
        <translation>同样的种子得到同样的客户</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Reply to the customer</source>
        <translation>回复客户</translation>
    </message>
    <message>
        <source>Reply as the clerk; Enter sends</source>
        <translation>以客服身份回复，回车发送</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Do …</source>
        <translation>操作…</translation>
    </message>
    <message>
        <source>Look at the order, put a remark, open a ticket: as a clerk does on the desk</source>
        <translation>看订单、写备注、建工单：和在工作台上一样</translation>
    </message>
    <message>
        <source>Look at the order</source>
        <translation>查看订单</translation>
    </message>
    <message>
        <source>Show receiver and phone</source>
        <translation>显示收件人和电话</translation>
    </message>
    <message>
        <source>Remind of the payment</source>
        <translation>催付</translation>
    </message>
    <message>
        <source>Remark with the words in the field</source>
        <translation>把输入框里的字写成备注</translation>
    </message>
    <message>
        <source>Open a ticket</source>
        <translation>建工单</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>红旗</translation>
    </message>
    <message>
        <source>Blue flag</source>
        <translation>蓝旗</translation>
    </message>
    <message>
        <source>Purple flag</source>
        <translation>紫旗</translation>
    </message>
    <message>
        <source>Green flag</source>
        <translation>绿旗</translation>
    </message>
    <message>
        <source>Yellow flag</source>
        <translation>黄旗</translation>
    </message>
</context>
</TS>
