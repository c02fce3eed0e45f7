<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Attachments</name>
    <message>
        <source>Save a copy</source>
        <translation>另存为</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>The order number {number} has been copied.</source>
        <translation>已复制订单号 {number}</translation>
    </message>
    <message>
        <source>The product number {number} has been copied.</source>
        <translation>已复制商品编号 {number}</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>{names} is missing.</source>
        <translation>缺少 {names}。</translation>
    </message>
    <message>
        <source>{names} is not known here.</source>
        <translation>这里不认识 {names}。</translation>
    </message>
    <message>
        <source>{name} cannot be {value}; there is: {choices}.</source>
        <translation>{name} 不能是 {value}，可选：{choices}。</translation>
    </message>
    <message>
        <source>A value is missing after {name}.</source>
        <translation>{name} 后面缺少值。</translation>
    </message>
    <message>
        <source>{name} takes no value ({value}).</source>
        <translation>{name} 不带值（{value}）。</translation>
    </message>
    <message>
        <source>{name}: {why}</source>
        <translation>{name}：{why}</translation>
    </message>
    <message>
        <source>show this help</source>
        <translation>显示帮助</translation>
    </message>
    <message>
        <source>arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>{heading}:</source>
        <translation>{heading}：</translation>
    </message>
    <message>
        <source>The command line cannot be understood: {why}
{command} --help explains it.</source>
        <translation>看不懂这条命令：{why}
用法见 {command} --help。</translation>
    </message>
    <message>
        <source>usage: </source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>A desktop agent workstation for online-shop customer service. Without a command it opens the desk.</source>
        <translation>网店客服的桌面工作台。不带命令时直接打开工作台。</translation>
    </message>
    <message>
        <source>the data folder (default: the user&apos;s own)</source>
        <translation>数据文件夹（默认为当前用户的）</translation>
    </message>
    <message>
        <source>which room (default: for the desk the last one, else the shop&apos;s)</source>
        <translation>用哪个环境：shop 店铺，practice 练习（工作台默认沿用上次的，其他命令默认为店铺）</translation>
    </message>
    <message>
        <source>play a short session without a screen and exit with 0 if all is well</source>
        <translation>不用屏幕，自动演练一小段，正常则以 0 退出</translation>
    </message>
    <message>
        <source>“workstation COMMAND --help” explains a command. It exits with 0 when done, 1 when something stood in the way (a sentence says what), 2 when the command line was not understood.</source>
        <translation>各命令的说明见 workstation 命令 --help。完成时以 0 退出；遇到问题以 1 退出并说明原因；看不懂命令时以 2 退出。</translation>
    </message>
    <message>
        <source>print the program&apos;s version</source>
        <translation>显示程序版本</translation>
    </message>
    <message>
        <source>COMMAND</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>open the desk</source>
        <translation>打开工作台</translation>
    </message>
    <message>
        <source>The room is the one that was open last; the first time it is asked for.</source>
        <translation>打开上次用的环境；第一次启动时会询问。</translation>
    </message>
    <message>
        <source>print versions, paths and the health of the databases</source>
        <translation>显示版本、路径和数据库是否健康</translation>
    </message>
    <message>
        <source>Looks at both rooms unless --room names one; changes nothing, also while the desk is open. Exits with 1 if something is wrong.</source>
        <translation>默认检查两个环境，也可以用 --room 只看一个；只看不改，工作台开着时也能用。发现问题时以 1 退出。</translation>
    </message>
    <message>
        <source>check every fact of the journal, not only the latest thousand</source>
        <translation>检查日志里的每一条记录，而不只是最近一千条</translation>
    </message>
    <message>
        <source>The room is the shop&apos;s unless --room names the other.</source>
        <translation>默认针对店铺环境；要用练习环境请加 --room practice。</translation>
    </message>
    <message>
        <source>check that nothing in the journal was changed, lost or damaged</source>
        <translation>检查日志有没有被改动、缺失或损坏</translation>
    </message>
    <message>
        <source>make the tables that speed up reading anew from the journal</source>
        <translation>根据日志重建查询用的数据表</translation>
    </message>
    <message>
        <source>copy the database while it may be in use</source>
        <translation>备份数据库，使用中也可以备份</translation>
    </message>
    <message>
        <source>where to (default: the room&apos;s folder of backups)</source>
        <translation>备份到哪里（默认为该环境的备份文件夹）</translation>
    </message>
    <message>
        <source>put a backup in place of the database; what it replaces is kept</source>
        <translation>用备份恢复数据库，原来的数据会保留</translation>
    </message>
    <message>
        <source>the backup</source>
        <translation>备份文件</translation>
    </message>
    <message>
        <source>bring conversations in from a file: JSON Lines, CSV or a plain log</source>
        <translation>从文件导入聊天记录：JSON Lines、CSV 或纯文本记录</translation>
    </message>
    <message>
        <source>They become history of the shop&apos;s room unless --room names the other; with --play they are always played in the practice room. Coming in twice adds nothing. Bad lines are listed with reasons, good ones kept. Ctrl+C stops; what came in until then stays.</source>
        <translation>默认作为历史记录导入店铺环境，可用 --room 改；加 --play 则一律在练习环境里重放。重复导入不会多出内容。有问题的行会逐行列出原因，其余照常导入。按 Ctrl+C 可停止，已导入的内容会保留。</translation>
    </message>
    <message>
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>play the customers&apos; lines in the practice room, N customers at a time</source>
        <translation>在练习环境里重放客户的话，同时 N 位客户</translation>
    </message>
    <message>
        <source>with --play: without a window, a scripted clerk answers, as fast as it goes</source>
        <translation>配合 --play：不开窗口，由脚本客服回复，以最快速度跑完</translation>
    </message>
    <message>
        <source>a name in the file that belongs to the shop; may be given several times</source>
        <translation>文件里属于店铺一方的名字，可以写多次</translation>
    </message>
    <message>
        <source>bring orders in from exports of Taobao, Tmall, Pinduoduo, Douyin, JD or 1688</source>
        <translation>导入淘宝、天猫、拼多多、抖店、京东、1688 的订单导出文件</translation>
    </message>
    <message>
        <source>The platform is told by the headings; CSV of any encoding, or xlsx. Coming in twice adds nothing, a changed order is brought up to date and the change stays visible. Bad rows are listed with reasons, good ones kept. Ctrl+C stops; what came in until then stays. The room is the shop&apos;s unless --room names the other.</source>
        <translation>按表头识别平台；CSV 编码不限，也可用 xlsx。重复导入不会多出订单，有变化的订单会更新并留下变更记录。有问题的行列出原因，其余照常导入。按 Ctrl+C 停止，已导入的保留。默认导入店铺工作区，除非用 --room 指定另一个。</translation>
    </message>
    <message>
        <source>the files, one or more</source>
        <translation>一个或多个文件</translation>
    </message>
    <message>
        <source>print all orders: as a table with masked names, or as JSON for other programs</source>
        <translation>打印全部订单：打码的表格，或供其他程序使用的 JSON</translation>
    </message>
    <message>
        <source>With --json an order a line, unmasked. The room is the shop&apos;s unless --room names the other.</source>
        <translation>加 --json 时每行一单、不打码。默认为店铺工作区，除非用 --room 指定另一个。</translation>
    </message>
    <message>
        <source>bring phrases in from a CSV or xlsx file</source>
        <translation>从 CSV 或 xlsx 文件导入快捷短语</translation>
    </message>
    <message>
        <source>Columns are known by their headings, in any order. Phrases are the team&apos;s unless the file or --mine says otherwise. Coming in twice adds nothing. Bad rows are listed with reasons, good ones kept.</source>
        <translation>按表头识别各列，顺序不限。除非文件或 --mine 另有说明，短语归团队。重复导入不会多出内容。有问题的行会列出原因，其余照常导入。</translation>
    </message>
    <message>
        <source>take out what is not in the file; it can be brought back at the desk</source>
        <translation>删除文件里没有的短语；之后可以在工作台恢复</translation>
    </message>
    <message>
        <source>write phrases to a CSV or xlsx file that import-phrases brings back whole</source>
        <translation>把快捷短语写入 CSV 或 xlsx 文件，可用 import-phrases 原样导回</translation>
    </message>
    <message>
        <source>A file whose name ends in xlsx becomes a workbook, any other a CSV.</source>
        <translation>文件名以 xlsx 结尾时写成工作簿，否则写成 CSV。</translation>
    </message>
    <message>
        <source>the file to write</source>
        <translation>要写入的文件</translation>
    </message>
    <message>
        <source>bring knowledge in from Markdown, a file or a folder of them</source>
        <translation>从 Markdown 文件或文件夹导入知识</translation>
    </message>
    <message>
        <source>Title, category, tags and days may stand in front of the text between --- or +++; else the first heading is the title and the folder the category. Coming in twice adds nothing.</source>
        <translation>标题、分类、标签和有效期可以写在正文前的 --- 或 +++ 之间；没有的话，第一个标题作标题，文件夹名作分类。重复导入不会重复添加。</translation>
    </message>
    <message>
        <source>bring products in from a CSV or xlsx table</source>
        <translation>从 CSV 或 xlsx 表格导入商品</translation>
    </message>
    <message>
        <source>Columns are known by their headings, in any order; rows with the same code are variants of one product. What the table does not say stays as it is. Bad rows are listed with reasons, good ones kept.</source>
        <translation>按表头认列，顺序不限；编码相同的几行是同一商品的不同规格。表里没写的内容保持原样。有问题的行会列出原因，其余照常导入。</translation>
    </message>
    <message>
        <source>the file or folder</source>
        <translation>文件或文件夹</translation>
    </message>
    <message>
        <source>the team&apos;s only</source>
        <translation>只处理团队短语</translation>
    </message>
    <message>
        <source>those of who sat at the desk last only</source>
        <translation>只处理最近登录的人的个人短语</translation>
    </message>
    <message>
        <source>how long the clerk takes to answer (default: 8)</source>
        <translation>脚本客服多少秒后回复（默认 8）</translation>
    </message>
    <message>
        <source>check scenarios that somebody wrote, or talk to the customer of one</source>
        <translation>检查自己写的场景，或与场景里的客户对话</translation>
    </message>
    <message>
        <source>what to do</source>
        <translation>要做什么</translation>
    </message>
    <message>
        <source>every fault of scenario files, with file, line and what to do</source>
        <translation>列出场景文件的全部错误：文件、行号和改法</translation>
    </message>
    <message>
        <source>A line for each fault, as FILE:LINE:COLUMN: what is wrong. Without a file it checks those that come with the program. Exits with 1 if anything is wrong.</source>
        <translation>每个错误一行：文件:行:列: 错在哪里。不写文件时检查软件自带的场景。有错时退出码为 1。</translation>
    </message>
    <message>
        <source>files, or folders of files whose names end in .yaml</source>
        <translation>文件，或装有 .yaml 文件的文件夹</translation>
    </message>
    <message>
        <source>do not play the scenarios&apos; own tests</source>
        <translation>不演练场景自带的测试</translation>
    </message>
    <message>
        <source>talk to the customer of a scenario in the terminal</source>
        <translation>在终端里与场景中的客户对话</translation>
    </message>
    <message>
        <source>Each line you type is a reply of the clerk; /help lists what else can be done. Nothing of it is kept. Lines may also come from a file or another program.</source>
        <translation>输入的每一行就是客服的回复；/help 列出还能做什么。对话不会留下记录。也可以从文件或别的程序读入。</translation>
    </message>
    <message>
        <source>the scenario</source>
        <translation>场景文件</translation>
    </message>
    <message>
        <source>the same seed gives the same customer (default: 1)</source>
        <translation>同样的种子得到同样的客户（默认 1）</translation>
    </message>
    <message>
        <source>say what clerks&apos; messages do, a line each, as practice understands them</source>
        <translation>说出客服的每条消息在做什么（问候、询问、承诺……），一行一条，与练习时的理解一致</translation>
    </message>
    <message>
        <source>Prints a line of JSON for each line of the file: text, acts, whether it is sure, and the time that a promise names. No acts: not understood.</source>
        <translation>文件的每一行对应输出一行 JSON：text（原文）、acts（行为）、sure（是否有把握）、due（承诺或请对方等待的秒数）、due_words（原话中的时间）。acts 为空表示没有听懂。</translation>
    </message>
    <message>
        <source>a text file with a message on each line, or - for standard input</source>
        <translation>文本文件，一行一条消息；- 表示标准输入</translation>
    </message>
    <message>
        <source>grade recorded conversations by what was said, with the turns it rests on</source>
        <translation>给聊天记录打分，指出依据是哪几句</translation>
    </message>
    <message>
        <source>Prints a line of JSON for each conversation: id, score (0 to 100, 50 is neither good nor bad), evidence. Only speakers and words are looked at.</source>
        <translation>每段聊天输出一行 JSON：id、score（0 到 100，50 为不好不坏）、evidence（依据）。只看谁说了什么。</translation>
    </message>
    <message>
        <source>JSON Lines with id and turns (sender, text), or - for standard input</source>
        <translation>JSON Lines 文件，每行有 id 和 turns（sender、text）；- 表示标准输入</translation>
    </message>
    <message>
        <source>what the coach says of a lesson, with the messages that lost each point</source>
        <translation>一课的报告：每一分扣在哪一句</translation>
    </message>
    <message>
        <source>Of the latest lesson in the practice room, or of a recording file; as the window shows it.</source>
        <translation>练习室最近的一课，或一个录像文件；和窗口里看到的一样。</translation>
    </message>
    <message>
        <source>a recording (default: the practice room)</source>
        <translation>录像文件（默认：练习室）</translation>
    </message>
    <message>
        <source>another lesson than the latest one</source>
        <translation>不是最近的那一课</translation>
    </message>
    <message>
        <source>write it into a file: .html, .csv or .json</source>
        <translation>写进文件：.html、.csv 或 .json</translation>
    </message>
    <message>
        <source>let a scripted clerk play a lesson, without windows, and print what it was worth</source>
        <translation>让脚本客服不开窗口打完一课，并给出得分</translation>
    </message>
    <message>
        <source>The same lesson, clerk and seed give the same result every time. Nothing stays, unless --data names the folder whose practice room keeps it. A clerk of your own is named as module:Class (docs/drill.md).</source>
        <translation>同一课、同一客服、同一种子，每次结果都一样。不给 --data 就什么都不留下；给了就记在那个文件夹的练习台里。自己写的客服用 模块:类 指定（见 docs/drill.md）。</translation>
    </message>
    <message>
        <source>print lessons and clerks</source>
        <translation>列出课程和脚本客服</translation>
    </message>
    <message>
        <source>who serves: a name in the list or module:Class (default: average)</source>
        <translation>由谁接待：列表里的名字，或 模块:类（默认 average）</translation>
    </message>
    <message>
        <source>the same seed gives the same customers (default: the lesson&apos;s own)</source>
        <translation>种子相同，客户就相同（默认用课程自带的）</translation>
    </message>
    <message>
        <source>show the quick replies of the running program over all windows</source>
        <translation>在所有窗口之上显示正在运行的程序的快捷短语小窗</translation>
    </message>
    <message>
        <source>For a key of your desktop, where programs may have none of their own (Wayland).</source>
        <translation>可绑定到桌面环境的快捷键，用于不允许程序自设全局按键的系统（Wayland）。</translation>
    </message>
    <message>
        <source>watch a recording file</source>
        <translation>观看录像文件</translation>
    </message>
    <message>
        <source>the recording</source>
        <translation>录像文件</translation>
    </message>
    <message>
        <source>save a span of the journal as a recording file</source>
        <translation>把一段时间的日志另存为录像文件</translation>
    </message>
    <message>
        <source>the recording to write</source>
        <translation>要写入的录像文件</translation>
    </message>
    <message>
        <source>the beginning, local time, as 2026-11-22T10:00 (default: an hour before the end)</source>
        <translation>开始时间（本地时间），如 2026-11-22T10:00（默认为结束前一小时）</translation>
    </message>
    <message>
        <source>the end, local time (default: now)</source>
        <translation>结束时间（本地时间，默认为现在）</translation>
    </message>
    <message>
        <source>put a remark with a flag below those of an order, and print the text to paste</source>
        <translation>给订单加一条带旗帜的备注，并打印要粘贴的全文</translation>
    </message>
    <message>
        <source>The flags and their meaning are the shop&apos;s policy; a flag that must not be used is refused with the reason. The desk must be closed. The room is the shop&apos;s unless --room names the other.</source>
        <translation>旗帜和含义按店内约定；不许用的旗帜会说明原因并拒绝。工作台要先关闭。默认写入店铺，可用 --room 指定另一个。</translation>
    </message>
    <message>
        <source>the order&apos;s number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>red, blue, purple or green; its letter or name in the policy will do</source>
        <translation>red、blue、purple 或 green，也可以写约定里的字或名称</translation>
    </message>
    <message>
        <source>what to remark</source>
        <translation>备注内容</translation>
    </message>
    <message>
        <source>taobao, pdd, douyin, jd or 1688 (needed where several have that number)</source>
        <translation>taobao、pdd、douyin、jd 或 1688（几个平台有同一订单号时需要）</translation>
    </message>
    <message>
        <source>who makes it (default: who sat at the desk last)</source>
        <translation>客服名（默认：最近在工作台的人）</translation>
    </message>
    <message>
        <source>find in lines of text what a clerk must not say</source>
        <translation>检查文字里有没有客服不能说的话</translation>
    </message>
    <message>
        <source>Prints a line of JSON for each line of text: what is forbidden in it, how grave that is, why, and what may be said instead; an empty list where all is well. The rules are the shop&apos;s policy “speech”.</source>
        <translation>每行文字输出一行 JSON：哪里违规、多严重、为什么、可以怎么说；没有问题就是空列表。规则取自店铺的“speech”规则文件。</translation>
    </message>
    <message>
        <source>a text file, a message a line; - reads what is piped in</source>
        <translation>文本文件，一行一条消息；写 - 则读管道传入的内容</translation>
    </message>
    <message>
        <source>print all settings, or one, or change one</source>
        <translation>查看全部或某一项设置，或修改一项</translation>
    </message>
    <message>
        <source>A desk that is open takes a change over at its next start.</source>
        <translation>已经打开的工作台要到下次启动才会用上新的值。</translation>
    </message>
    <message>
        <source>the setting</source>
        <translation>设置项</translation>
    </message>
    <message>
        <source>its new value</source>
        <translation>新的值</translation>
    </message>
    <message>
        <source>a path may not be empty.</source>
        <translation>路径不能为空。</translation>
    </message>
    <message>
        <source>there is no room “{room}”; there is shop and practice.</source>
        <translation>没有“{room}”这个环境，只有 shop（店铺）和 practice（练习）。</translation>
    </message>
    <message>
        <source>there is no platform “{platform}”; there is {platforms}.</source>
        <translation>没有“{platform}”这个平台；可用的有 {platforms}。</translation>
    </message>
    <message>
        <source>a flag may not be empty.</source>
        <translation>旗帜不能为空。</translation>
    </message>
    <message>
        <source>“{text}” is not a whole number.</source>
        <translation>“{text}”不是整数。</translation>
    </message>
    <message>
        <source>a whole number from 1 on is needed.</source>
        <translation>应为不小于 1 的整数。</translation>
    </message>
    <message>
        <source>“{text}” is not a number of seconds, 0 or more.</source>
        <translation>“{text}”不是不小于 0 的秒数。</translation>
    </message>
    <message>
        <source>“{text}” is not a time. Write it as 2026-11-22T10:00.</source>
        <translation>“{text}”不是时间。请写作 2026-11-22T10:00。</translation>
    </message>
    <message>
        <source>say what would happen and change nothing</source>
        <translation>只预演，不做任何改动</translation>
    </message>
    <message>
        <source>the lesson: its name in the list, or a YAML file</source>
        <translation>哪一课：列表里的名字，或一个 YAML 文件</translation>
    </message>
    <message>
        <source>print the result as JSON, for other programs</source>
        <translation>以 JSON 输出结果，供其他程序使用</translation>
    </message>
    <message>
        <source>There is no screen here. Try: xvfb-run make run, or: workstation --self-check</source>
        <translation>这里没有屏幕，窗口打不开。可以试试：xvfb-run make run，或者：workstation --self-check</translation>
    </message>
    <message>
        <source>{entries} facts written to {path}</source>
        <translation>已把 {entries} 条记录写入 {path}</translation>
    </message>
    <message>
        <source>Scripted clerk</source>
        <translation>脚本客服</translation>
    </message>
    <message>
        <source>{dialogues} dialogues played, {replies} replies, {entries} facts</source>
        <translation>重放了 {dialogues} 段对话，回复 {replies} 次，记录 {entries} 条</translation>
    </message>
    <message>
        <source>--headless needs --play N.</source>
        <translation>--headless 要和 --play N 一起用。</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>正在读取</translation>
    </message>
    <message>
        <source>{dialogues} dialogues would be played; nothing was changed</source>
        <translation>可以重放 {dialogues} 段对话；没有做任何改动</translation>
    </message>
    <message>
        <source>{conversations} conversations; lines added {added}, known already {known}, rejected {bad}</source>
        <translation>涉及 {conversations} 个会话；新增 {added} 条，已有 {known} 条，未导入 {bad} 条</translation>
    </message>
    <message>
        <source>Nothing was changed. There would be: {conversations} conversations; lines added {added}, known already {known}, rejected {bad}</source>
        <translation>没有做任何改动。如果导入：会话 {conversations} 个，新增 {added} 行，已有 {known} 行，拒收 {bad} 行</translation>
    </message>
    <message>
        <source>Stopped. What came in until then stays; the same command again adds the rest.</source>
        <translation>已停止。已经导入的内容会保留，再次运行同一命令可导入其余部分。</translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation>第 {line} 行：{why}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>正在检查</translation>
    </message>
    <message>
        <source>{entries} facts; hash of the last: {hash}</source>
        <translation>共 {entries} 条记录；最后一条的校验值：{hash}</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Something is wrong, see above.</source>
        <translation>有问题，见上文。</translation>
    </message>
    <message>
        <source>Making the tables anew</source>
        <translation>正在重建数据表</translation>
    </message>
    <message>
        <source>The tables for reading have been made anew from the journal.</source>
        <translation>已根据日志重建查询用的数据表。</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Copied to {path}</source>
        <translation>已备份到 {path}</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>正在恢复</translation>
    </message>
    <message>
        <source>Restored from {path}.</source>
        <translation>已从 {path} 恢复。</translation>
    </message>
    <message>
        <source>What was there before is kept as {kept}.</source>
        <translation>原来的数据保留为 {kept}。</translation>
    </message>
    <message>
        <source>The desk is open already; it has been brought to the front.</source>
        <translation>工作台已经开着，已切换到前台。</translation>
    </message>
    <message>
        <source>The desk cannot be opened</source>
        <translation>工作台打不开</translation>
    </message>
    <message>
        <source>Stopped. What was written until then stays.</source>
        <translation>已停止。已经写入的内容会保留。</translation>
    </message>
    <message>
        <source>It is on or off.</source>
        <translation>只能是 on（开）或 off（关）。</translation>
    </message>
    <message>
        <source>There is: {choices}.</source>
        <translation>可选：{choices}。</translation>
    </message>
    <message>
        <source>It is a number from {least} to {most}.</source>
        <translation>应为 {least} 到 {most} 的数字。</translation>
    </message>
    <message>
        <source>{label}. {help} Default: {default}.</source>
        <translation>{label}。{help}默认 {default}。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{name}: {platform}, {layout}, {encoding}</source>
        <translation>{name}：{platform}，{layout}，{encoding}</translation>
    </message>
    <message>
        <source>Orders: added {added}, changed {changed}, unchanged {unchanged}, rows rejected {bad}</source>
        <translation>订单：新增 {added}，更新 {changed}，无变化 {unchanged}，拒收 {bad} 行</translation>
    </message>
    <message>
        <source>Nothing was changed. There would be orders: added {added}, changed {changed}, unchanged {unchanged}, rows rejected {bad}</source>
        <translation>未做任何改动。将会：新增 {added} 单，更新 {changed} 单，无变化 {unchanged} 单，拒收 {bad} 行</translation>
    </message>
    <message>
        <source>row {row}, {column}: {why}</source>
        <translation>第 {row} 行，{column}：{why}</translation>
    </message>
    <message>
        <source>The state “{word}” is not known ({times}×); it is kept as it is.</source>
        <translation>订单状态“{word}”不在已知状态里（{times} 次），原样保留。</translation>
    </message>
    <message>
        <source>¥{amount}</source>
        <translation>¥{amount}</translation>
    </message>
    <message>
        <source>{count} phrases written to {path}</source>
        <translation>已把 {count} 条短语写入 {path}</translation>
    </message>
    <message>
        <source>{count} phrases would be written to {path}; nothing was written</source>
        <translation>将把 {count} 条短语写入 {path}；这次没有写入</translation>
    </message>
    <message>
        <source>Phrases: added {added}, changed {changed}, unchanged {unchanged}, removed {removed}; rows twice {twice}, rejected {bad}</source>
        <translation>短语：新增 {added} 条，更新 {changed} 条，未变 {unchanged} 条，删除 {removed} 条；重复 {twice} 行，未采用 {bad} 行</translation>
    </message>
    <message>
        <source>Nothing was changed. There would be phrases: added {added}, changed {changed}, unchanged {unchanged}, removed {removed}; rows twice {twice}, rejected {bad}</source>
        <translation>没有改动。将会：新增 {added} 条，更新 {changed} 条，未变 {unchanged} 条，删除 {removed} 条；重复 {twice} 行，未采用 {bad} 行</translation>
    </message>
    <message>
        <source>To paste on the platform ({size} of {limit} bytes):</source>
        <translation>粘贴到平台的全文（{size} / {limit} 字节）：</translation>
    </message>
    <message>
        <source>This is {over} bytes more than the platform takes. Nothing was left out; shorten the oldest lines there.</source>
        <translation>比平台上限多 {over} 个字节。这里一条也没有删，请在平台上缩短最早的几条。</translation>
    </message>
    <message>
        <source>The desk is not running. Start it with: workstation</source>
        <translation>工作台没有运行。启动命令：workstation</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>正在写入</translation>
    </message>
    <message>
        <source>Added {added}, changed {changed}, unchanged {unchanged}, rejected {bad}</source>
        <translation>新增 {added}，修改 {changed}，未变 {unchanged}，未导入 {bad}</translation>
    </message>
    <message>
        <source>Nothing was changed. There would be: added {added}, changed {changed}, unchanged {unchanged}, rejected {bad}</source>
        <translation>没有做任何改动。将会：新增 {added}，修改 {changed}，未变 {unchanged}，未导入 {bad}</translation>
    </message>
    <message>
        <source>Playing the tests</source>
        <translation>正在演练测试</translation>
    </message>
    <message>
        <source>{files} files looked at, {count} faults.</source>
        <translation>共看了 {files} 个文件，{count} 处错误。</translation>
    </message>
    <message>
        <source>{files} files looked at, nothing wrong.</source>
        <translation>共看了 {files} 个文件，没有错误。</translation>
    </message>
    <message>
        <source>There is no /{verb}. /help lists what there is.</source>
        <translation>没有 /{verb} 这个操作，/help 列出全部。</translation>
    </message>
    <message>
        <source>Write /remark FLAG TEXT; flags: {flags}</source>
        <translation>写法：/remark 旗帜 内容；旗帜有 {flags}</translation>
    </message>
    <message>
        <source>This remark was refused, or there is no order.</source>
        <translation>这条备注不能写（店里不用这面旗），或者场景里没有订单。</translation>
    </message>
    <message>
        <source>Write /ticket KIND [S|T|A|R] [field=value …]; kinds: {kinds}</source>
        <translation>写法：/ticket 类型 [S|T|A|R] [字段=值 …]；类型有 {kinds}</translation>
    </message>
    <message>
        <source>This ticket was refused: a value does not fit, or a step is not done.</source>
        <translation>工单没有建成：有的值不合适，或前面的步骤没填完。</translation>
    </message>
    <message>
        <source>Write /wait SECONDS.</source>
        <translation>写法：/wait 秒数。</translation>
    </message>
    <message>
        <source>There is no order “{order}” in this scenario. There is: {known}</source>
        <translation>这个场景里没有订单“{order}”，现有：{known}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>好了</translation>
    </message>
    <message>
        <source>/look [ORDER]   look at the order</source>
        <translation>/look [订单]   看订单</translation>
    </message>
    <message>
        <source>/reveal [ORDER]   have receiver, phone and address shown</source>
        <translation>/reveal [订单]   显示收件人、电话和地址</translation>
    </message>
    <message>
        <source>/remark FLAG TEXT   put a remark on the order, as /remark blue asked the courier</source>
        <translation>/remark 旗帜 内容   给订单写备注，例如 /remark blue 已催件</translation>
    </message>
    <message>
        <source>/ticket KIND [STEP] [field=value …]   open a ticket, as /ticket refund T amount=10.00</source>
        <translation>/ticket 类型 [步骤] [字段=值 …]   建工单，例如 /ticket refund T amount=10.00</translation>
    </message>
    <message>
        <source>/remind [ORDER]   remind of the payment</source>
        <translation>/remind [订单]   催付</translation>
    </message>
    <message>
        <source>/wait SECONDS   let time pass</source>
        <translation>/wait 秒数   让时间过去</translation>
    </message>
    <message>
        <source>/why   what the customer understood and feels, since you last asked</source>
        <translation>/why   上次问过之后，客户听懂了什么、心情怎样</translation>
    </message>
    <message>
        <source>/close   finish the conversation;  /end   stop</source>
        <translation>/close   结束会话；  /end   停止</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>{title} — {customer}. Type replies; /help for more, /end to stop.</source>
        <translation>{title}：{customer}。直接输入回复；/help 看其他操作，/end 结束。</translation>
    </message>
    <message>
        <source>[order {number}]</source>
        <translation>[订单 {number}]</translation>
    </message>
    <message>
        <source>[picture {name}]</source>
        <translation>[图片 {name}]</translation>
    </message>
    <message>
        <source>Nothing new.</source>
        <translation>没有新的变化。</translation>
    </message>
    <message>
        <source>The customer is still here.</source>
        <translation>客户还在。</translation>
    </message>
    <message>
        <source>must not happen: {what}</source>
        <translation>不该发生：{what}</translation>
    </message>
    <message>
        <source>Line {number} is no conversation and was left out: {why}</source>
        <translation>第 {number} 行不是一段聊天，已跳过：{why}</translation>
    </message>
    <message>
        <source>Not seen: {sign}</source>
        <translation>没有看到：{sign}</translation>
    </message>
    <message>
        <source>Clerks: {clerks}</source>
        <translation>脚本客服：{clerks}</translation>
    </message>
    <message>
        <source>Kept in {path}</source>
        <translation>已记在 {path}</translation>
    </message>
    <message>
        <source>{title} ({lesson}), clerk {clerk}, seed {seed}</source>
        <translation>{title}（{lesson}），客服 {clerk}，种子 {seed}</translation>
    </message>
    <message>
        <source>Score {score:.1f} (par {par:.1f})</source>
        <translation>得分 {score:.1f}（标杆 {par:.1f}）</translation>
    </message>
    <message>
        <source>Answered within 20 s: {share:.0%} (par {par:.0%})</source>
        <translation>20 秒内答复：{share:.0%}（标杆 {par:.0%}）</translation>
    </message>
    <message>
        <source>{customers} customers in {minutes:.0f} min; at once {mean:.1f}, at most {peak}</source>
        <translation>{minutes:.0f} 分钟 {customers} 位客户；同时平均 {mean:.1f} 位，最多 {peak} 位</translation>
    </message>
    <message>
        <source>Characters typed {typed}, inserted {inserted}</source>
        <translation>手打 {typed} 字，插入 {inserted} 字</translation>
    </message>
    <message>
        <source>Story</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>首次答复</translation>
    </message>
    <message>
        <source>Mean reply</source>
        <translation>平均答复</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>漏掉</translation>
    </message>
    <message>
        <source>Violations</source>
        <translation>违规</translation>
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
        <source>cut off</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>PDF needs the windows: open the report there, or write HTML.</source>
        <translation>写 PDF 要有窗口：请在程序里打开报告导出，或者写成 HTML。</translation>
    </message>
    <message>
        <source>There is no such lesson here.</source>
        <translation>这里没有这一课。</translation>
    </message>
    <message>
        <source>This exam was not sealed in this data folder.</source>
        <translation>这场考试不是在这个数据文件夹里封存的。</translation>
    </message>
    <message>
        <source>This is the sealed recording of the exam, unchanged.</source>
        <translation>这是封存的考试录像，没有改动。</translation>
    </message>
    <message>
        <source>This is not the recording of the exam that was sealed.</source>
        <translation>这不是封存的那份考试录像。</translation>
    </message>
    <message>
        <source>{title}, {clerk}: {points} points (par {par})</source>
        <translation>{title}，{clerk}：{points} 分（标杆 {par}）</translation>
    </message>
</context>
<context>
    <name>CompanionKeeper</name>
    <message>
        <source>{keys} now shows quick replies over any program.</source>
        <translation>在任何程序中按 {keys} 即可打开快捷短语小窗。</translation>
    </message>
    <message>
        <source>{keys} belongs to another program and cannot show quick replies. Choose other keys in the settings.</source>
        <translation>{keys} 已被其他程序占用，无法打开快捷短语小窗，请在设置中换一个按键。</translation>
    </message>
    <message>
        <source>“{keys}” cannot be had everywhere. Write it as Ctrl+Alt+Space.</source>
        <translation>“{keys}”不能用作全局按键，请写成 Ctrl+Alt+Space 这样的形式。</translation>
    </message>
    <message>
        <source>This system gives no program a key of its own; the tray&apos;s menu shows quick replies.</source>
        <translation>当前系统不支持全局按键，可从托盘菜单打开快捷短语小窗。</translation>
    </message>
</context>
<context>
    <name>CustomerExport</name>
    <message>
        <source>Customer|Other accounts|Group|Group by hand|Platform|Phone|City|Address|Occupation|Purchase power|First purchase|Tags|Blacklisted|Notes|Next follow-up|Good reviews|Bad reviews</source>
        <translation>客户|其他账号|分组|手动分组原因|平台|电话|城市|地址|职业|消费力|首次购买|标签|黑名单|客户备注|下次回访|好评|差评</translation>
    </message>
</context>
<context>
    <name>CustomersDesk</name>
    <message>
        <source>On the blacklist: {reason}</source>
        <translation>黑名单：{reason}</translation>
    </message>
</context>
<context>
    <name>DeskWindows</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>接待</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>SQLite (Python&apos;s, which the program uses)</source>
        <translation>SQLite（Python 自带，程序使用）</translation>
    </message>
    <message>
        <source>SQLite (Qt&apos;s own)</source>
        <translation>SQLite（Qt 自带）</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>数据文件夹</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>People</source>
        <translation>客服名单</translation>
    </message>
    <message>
        <source>Logs</source>
        <translation>运行日志</translation>
    </message>
    <message>
        <source>Crash reports</source>
        <translation>崩溃报告</translation>
    </message>
    <message>
        <source>Fonts</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>翻译</translation>
    </message>
    <message>
        <source>Program files</source>
        <translation>程序文件</translation>
    </message>
    <message>
        <source>can be written</source>
        <translation>可以写入</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>不能写入</translation>
    </message>
    <message>
        <source>not there yet; the first start makes it</source>
        <translation>还不存在，首次启动时会创建</translation>
    </message>
    <message>
        <source>is a file</source>
        <translation>是文件，不是文件夹</translation>
    </message>
    <message>
        <source>Checking the databases</source>
        <translation>正在检查数据库</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>路径</translation>
    </message>
    <message>
        <source>Surroundings</source>
        <translation>运行情况</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>一切正常。</translation>
    </message>
    <message>
        <source>Something is wrong.</source>
        <translation>发现问题，见上文。</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>有</translation>
    </message>
    <message>
        <source>no</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>屏幕</translation>
    </message>
    <message>
        <source>Free on its disk</source>
        <translation>所在磁盘可用空间</translation>
    </message>
    <message>
        <source>Bundled fonts</source>
        <translation>自带字体</translation>
    </message>
    <message>
        <source>Chinese translation</source>
        <translation>中文翻译</translation>
    </message>
    <message>
        <source>Known people</source>
        <translation>已登记的客服人数</translation>
    </message>
    <message>
        <source>Nothing has been written here yet.</source>
        <translation>这里还没有任何记录。</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>数据库</translation>
    </message>
    <message>
        <source>schema {schema}, {size}, {entries} facts</source>
        <translation>结构版本 {schema}，{size}，共 {entries} 条记录</translation>
    </message>
    <message>
        <source>Last fact</source>
        <translation>最后一条记录</translation>
    </message>
    <message>
        <source>in use by process {pid}</source>
        <translation>正由进程 {pid} 使用</translation>
    </message>
    <message>
        <source>facts checked: {count}</source>
        <translation>已核对 {count} 条记录</translation>
    </message>
    <message>
        <source>{count}; the last one: {when}, {size}, {path}</source>
        <translation>{count} 份；最近一份：{when}，{size}，{path}</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>none</source>
        <translation>没有</translation>
    </message>
    <message>
        <source>and {count} older ones</source>
        <translation>另有更早的 {count} 份</translation>
    </message>
</context>
<context>
    <name>ExamSeals</name>
    <message>
        <source>The exam is over and sealed: {path}</source>
        <translation>考试结束，已封存：{path}</translation>
    </message>
</context>
<context>
    <name>Finish</name>
    <message>
        <source>The demo shop is being set up: {done} of {total}</source>
        <translation>正在布置演示店铺：{done} / {total}</translation>
    </message>
    <message>
        <source>The demo shop {shop} is open: {products} products, {orders} orders, {customers} customers.</source>
        <translation>演示店铺「{shop}」准备好了：{products} 款商品，{orders} 笔订单，{customers} 位客户。</translation>
    </message>
</context>
<context>
    <name>FollowUpsDue</name>
    <message>
        <source>{count} follow-ups due</source>
        <translation>{count} 个待回访</translation>
    </message>
    <message>
        <source>Follow-ups due today: {count}</source>
        <translation>今天有 {count} 个回访要做</translation>
    </message>
    <message>
        <source>Follow-ups due today: {count}, {late} of them overdue</source>
        <translation>今天有 {count} 个回访要做，其中 {late} 个已过期</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Exports of Taobao, Tmall, Pinduoduo, Douyin, JD or 1688, as you downloaded them.</source>
        <translation>从淘宝、天猫、拼多多、抖音、京东或 1688 后台下载的订单表，原样选进来就行。</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>快捷短语</translation>
    </message>
    <message>
        <source>From Qianniu (CSV) or your own sheet (XLSX).</source>
        <translation>千牛导出的 CSV，或店里自己的 XLSX 表。</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>A sheet with codes, titles, prices and stock.</source>
        <translation>一张有编码、标题、价格和库存的表格。</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识库</translation>
    </message>
    <message>
        <source>Your rules and notes as Markdown or text files.</source>
        <translation>店里的规定和笔记，Markdown 或文本文件。</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>聊天记录</translation>
    </message>
    <message>
        <source>Earlier chats, to search in them and to practise with them.</source>
        <translation>以前的聊天记录，可以搜索，也可以拿来练习。</translation>
    </message>
    <message>
        <source>Name and times</source>
        <translation>店名与时限</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>打开设置</translation>
    </message>
    <message>
        <source>What the shop is called, how fast replies must be, when alerts rest.</source>
        <translation>店铺叫什么、多久必须回复、什么时段不提醒。</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed</source>
        <translation>新增 {added}，更新 {changed}</translation>
    </message>
    <message>
        <source>{count} came in</source>
        <translation>已导入 {count} 条</translation>
    </message>
</context>
<context>
    <name>LessonReports</name>
    <message>
        <source>Page for a browser (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>数据 (*.json)</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>The report is being written …</source>
        <translation>正在写报告…</translation>
    </message>
    <message>
        <source>The report was written to {path}</source>
        <translation>报告已保存到 {path}</translation>
    </message>
</context>
<context>
    <name>LiveCustomers</name>
    <message>
        <source>Ticket #{number} is closed. Call the customer back later?</source>
        <translation>工单 #{number} 已结单，要安排回访吗？</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>安排回访</translation>
    </message>
    <message>
        <source>Ticket #{number}: is everything all right?</source>
        <translation>工单 #{number}：问题都解决了吗</translation>
    </message>
    <message>
        <source>customers-{day}.csv</source>
        <translation>客户-{day}.csv</translation>
    </message>
    <message>
        <source>Export customers</source>
        <translation>导出客户</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>{count} customers were written: {path}</source>
        <translation>已导出 {count} 位客户：{path}</translation>
    </message>
</context>
<context>
    <name>LiveDesk</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>“{title}” is over: {solved} of {count} solved. How it went stands under Practice.</source>
        <translation>“{title}”结束了：{count} 位里解决了 {solved} 位。小结在“练习”页。</translation>
    </message>
</context>
<context>
    <name>OrderDesk</name>
    <message>
        <source>Export orders</source>
        <translation>导出订单</translation>
    </message>
    <message>
        <source>orders.csv</source>
        <translation>订单.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>The orders were saved, personal data masked: {path}</source>
        <translation>订单已导出（个人信息已打码）：{path}</translation>
    </message>
    <message>
        <source>Orders are being saved: {count}</source>
        <translation>正在保存订单：{count} 条</translation>
    </message>
    <message>
        <source>The words are on the clipboard: send them on the platform.</source>
        <translation>话术已复制，请到平台上发送。</translation>
    </message>
    <message>
        <source>There is no conversation with this customer here.</source>
        <translation>这里没有与该客户的会话。</translation>
    </message>
</context>
<context>
    <name>PhraseCare</name>
    <message>
        <source>Write something first, or send a message: that becomes a phrase.</source>
        <translation>请先在输入框里写点内容，或先发出一条消息，再存为短语。</translation>
    </message>
</context>
<context>
    <name>PhraseDesk</name>
    <message>
        <source>No favourite is on key {number} yet. The menu of a phrase puts one there.</source>
        <translation>数字键 {number} 还没有常用短语，可在短语的右键菜单里设置。</translation>
    </message>
</context>
<context>
    <name>PhraseExport</name>
    <message>
        <source>Workbook (*.xlsx);;CSV (*.csv)</source>
        <translation>工作簿 (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export phrases</source>
        <translation>导出快捷短语</translation>
    </message>
    <message>
        <source>phrases.xlsx</source>
        <translation>快捷短语.xlsx</translation>
    </message>
    <message>
        <source>{count} phrases written to {path}</source>
        <translation>已把 {count} 条短语写入 {path}</translation>
    </message>
</context>
<context>
    <name>PhrasingSettings</name>
    <message>
        <source>Asking …</source>
        <translation>正在询问…</translation>
    </message>
    <message>
        <source>The key is in the keyring of this computer.</source>
        <translation>密钥已存入本机的系统钥匙串。</translation>
    </message>
    <message>
        <source>No key is kept for this address.</source>
        <translation>这个地址没有保存密钥。</translation>
    </message>
    <message>
        <source>It works. A customer would say: {words}</source>
        <translation>可以用。客户会这样说：{words}</translation>
    </message>
    <message>
        <source>It answers, but no customer would say this, so the planned sentence stands: {words}</source>
        <translation>有回答，但客户不会这样说，所以仍用原话：{words}</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>No channel is connected that could deliver this.</source>
        <translation>没有连接可以送达的渠道</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <comment>All other platforms</comment>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>File Folder</source>
        <comment>Match Windows Explorer</comment>
        <translation>文件夹</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>RoomRecordings</name>
    <message>
        <source>Open a recording</source>
        <translation>打开录像</translation>
    </message>
    <message>
        <source>Recordings (*{suffix})</source>
        <translation>录像文件 (*{suffix})</translation>
    </message>
    <message>
        <source>The recording was saved: {path}</source>
        <translation>录像已保存：{path}</translation>
    </message>
    <message>
        <source>Export a recording</source>
        <translation>导出录像</translation>
    </message>
</context>
<context>
    <name>ScenarioDesk</name>
    <message>
        <source>The text has changed: F5 begins anew with it.</source>
        <translation>内容已改动，按 F5 用新内容重新开始。</translation>
    </message>
    <message>
        <source>Mend the faults first: this customer cannot come yet.</source>
        <translation>请先改好错误，客户才能进线。</translation>
    </message>
    <message>
        <source>Some tests end otherwise than expected: see below.</source>
        <translation>有的测试和预期不同，见下方。</translation>
    </message>
    <message>
        <source>All tests end as expected, each played five times.</source>
        <translation>测试都符合预期，每个演练了五次。</translation>
    </message>
</context>
<context>
    <name>SelfCheck</name>
    <message>
        <source>All is well ({seconds} s).</source>
        <translation>一切正常（用时 {seconds} 秒）。</translation>
    </message>
    <message>
        <source>✗ {step} — failed: {why}</source>
        <translation>✗ {step}——未通过：{why}</translation>
    </message>
    <message>
        <source>The desk opens in practice and is painted</source>
        <translation>练习工作台已打开并完成首次绘制</translation>
    </message>
    <message>
        <source>Four customers write; the list shows whom to answer first</source>
        <translation>四位客户来询，列表按紧急程度排好</translation>
    </message>
    <message>
        <source>A reply is typed, sent and delivered</source>
        <translation>回复已输入、发送并送达</translation>
    </message>
    <message>
        <source>A conversation in a window of its own is the same draft</source>
        <translation>独立窗口与工作台是同一份草稿</translation>
    </message>
    <message>
        <source>A word of last month is found</source>
        <translation>能搜到上个月聊过的内容</translation>
    </message>
    <message>
        <source>The last hour is watched again and ends as the desk stands</source>
        <translation>回放最近一小时，结束时与工作台一致</translation>
    </message>
    <message>
        <source>Closed and opened again, the unfinished sentence is there</source>
        <translation>关闭后重新打开，没写完的话还在</translation>
    </message>
    <message>
        <source>The journal is sound and gives the same desk when it is read back</source>
        <translation>日志完好，读回后得到同样的工作台</translation>
    </message>
</context>
<context>
    <name>SubjectPlaces</name>
    <message>
        <source>Phrases</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Knowledge</source>
        <translation>知识</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
</context>
<context>
    <name>TakeOvers</name>
    <message>
        <source>The lesson is being brought back to {time} …</source>
        <translation>正在把这节课退回到 {time} …</translation>
    </message>
    <message>
        <source>You take over at {time}. Everybody stands where they stood; the original stays as it is.</source>
        <translation>您从 {time} 接手：每位客户都停在那一刻的状态，原来的记录原样保留。</translation>
    </message>
</context>
<context>
    <name>TicketPapers</name>
    <message>
        <source>Export tickets</source>
        <translation>导出工单</translation>
    </message>
    <message>
        <source>tickets.csv</source>
        <translation>工单.csv</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>{count} tickets were written to {path}</source>
        <translation>{count} 张工单已写入 {path}</translation>
    </message>
</context>
<context>
    <name>TicketPreview</name>
    <message>
        <source>Print tickets</source>
        <translation>打印工单</translation>
    </message>
</context>
<context>
    <name>TicketsDesk</name>
    <message>
        <source>{count} overdue</source>
        <translation>{count} 张超时</translation>
    </message>
</context>
<context>
    <name>TrialTalk</name>
    <message>
        <source>Clerk</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>You looked at the order.</source>
        <translation>你查看了订单。</translation>
    </message>
    <message>
        <source>You had receiver and phone shown.</source>
        <translation>你显示了收件人和电话。</translation>
    </message>
    <message>
        <source>You reminded of the payment.</source>
        <translation>你做了催付。</translation>
    </message>
    <message>
        <source>You put a remark on the order.</source>
        <translation>你给订单写了备注。</translation>
    </message>
    <message>
        <source>You opened a ticket.</source>
        <translation>你建了工单。</translation>
    </message>
    <message>
        <source>The desk refused this: a rule forbids it, or words are missing.</source>
        <translation>工作台没有接受：店里的规则不允许，或缺少文字。</translation>
    </message>
</context>
</TS>
