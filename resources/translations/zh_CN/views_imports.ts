<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ChooseFile</name>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>选择文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Drop a file here, or choose one.</source>
        <translation>把文件拖到这里，或点击选择。</translation>
    </message>
    <message>
        <source>JSON Lines, CSV, or plain logs of the form “name time / text”; UTF-8 or GBK.</source>
        <translation>支持 JSON Lines、CSV，或“姓名 时间 / 内容”格式的文本；UTF-8 或 GBK 编码。</translation>
    </message>
    <message>
        <source>Conversations (*.jsonl *.ndjson *.json *.csv *.tsv *.txt *.log);;All files (*)</source>
        <translation>聊天记录 (*.jsonl *.ndjson *.json *.csv *.tsv *.txt *.log);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>导入聊天记录</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import conversations</source>
        <translation>导入聊天记录</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Try without adding</source>
        <translation>试运行(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <translation>正在查看 {name}…</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>开始接待(&amp;P)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>Imports</name>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>chat log (name time / text)</source>
        <translation>聊天记录文本（姓名 时间 / 内容）</translation>
    </message>
    <message>
        <source>Turn {turn}: {said}</source>
        <translation>第 {turn} 句：{said}</translation>
    </message>
    <message>
        <source>Not understood ({code}).</source>
        <translation>无法识别（{code}）。</translation>
    </message>
    <message>
        <source>This is not valid JSON.</source>
        <translation>不是有效的 JSON。</translation>
    </message>
    <message>
        <source>A conversation with an id and turns was expected here.</source>
        <translation>这里应是一个带编号和对话内容的会话。</translation>
    </message>
    <message>
        <source>The conversation has no turns.</source>
        <translation>会话中没有对话内容。</translation>
    </message>
    <message>
        <source>A turn with a role and a text was expected here.</source>
        <translation>这里应是带角色和文字的一句话。</translation>
    </message>
    <message>
        <source>“{role}” is neither a customer nor a clerk.</source>
        <translation>“{role}”既不是客户也不是客服。</translation>
    </message>
    <message>
        <source>A later row has the same code and other words; that one counts instead of “{value}”.</source>
        <translation>后面有一行编码相同、内容不同，以后面那行为准，“{value}”没有采用。</translation>
    </message>
    <message>
        <source>There is no text.</source>
        <translation>没有文字内容。</translation>
    </message>
    <message>
        <source>The text is longer than {text} characters or {lines} lines.</source>
        <translation>内容超过 {text} 个字或 {lines} 行。</translation>
    </message>
    <message>
        <source>The code “{value}” is longer than {code} characters or one line.</source>
        <translation>编码“{value}”超过 {code} 个字符或不止一行。</translation>
    </message>
    <message>
        <source>“{value}” says neither yes nor no to being the team&apos;s.</source>
        <translation>“{value}”看不出是否加入团队，请写“是”或“否”。</translation>
    </message>
    <message>
        <source>“{value}” is not a day; write it as 2026-11-22.</source>
        <translation>“{value}”不是日期，请写成 2026-11-22 的样子。</translation>
    </message>
    <message>
        <source>The last day {value} lies before the first.</source>
        <translation>结束日期 {value} 早于开始日期。</translation>
    </message>
    <message>
        <source>“{value}” is none of the number keys 1 to 9.</source>
        <translation>“{value}”不是 1 到 9 的数字键。</translation>
    </message>
    <message>
        <source>“{value}” is none of the ten questions.</source>
        <translation>“{value}”不是十个常见问题之一。</translation>
    </message>
    <message>
        <source>“{value}” was saved as a number and has lost digits. Write it as text and save anew.</source>
        <translation>“{value}”被存成了数字，位数已丢失。请改成文本后重新保存。</translation>
    </message>
    <message>
        <source>The cell holds an error of the spreadsheet: {value}.</source>
        <translation>单元格里是表格软件的错误值：{value}。</translation>
    </message>
    <message>
        <source>The cell is too long to be read.</source>
        <translation>单元格内容过长，无法读取。</translation>
    </message>
    <message>
        <source>The text is longer than {longest} characters.</source>
        <translation>文字超过 {longest} 个字符。</translation>
    </message>
    <message>
        <source>“{time}” is not a time this program can read.</source>
        <translation>“{time}”不是可识别的时间。</translation>
    </message>
    <message>
        <source>Nothing says to which conversation this belongs.</source>
        <translation>看不出属于哪个会话。</translation>
    </message>
    <message>
        <source>Nothing says who is speaking.</source>
        <translation>看不出是谁说的。</translation>
    </message>
    <message>
        <source>Only the shop (“{name}”) speaks here; the customer is missing.</source>
        <translation>这里只有店铺（“{name}”）在说话，缺少客户。</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>引号没有配对。</translation>
    </message>
    <message>
        <source>The row cannot be read as CSV.</source>
        <translation>这一行不是有效的 CSV。</translation>
    </message>
    <message>
        <source>The line is longer than a megabyte.</source>
        <translation>这一行超过 1 MB。</translation>
    </message>
    <message>
        <source>The line is not in the file&apos;s character encoding.</source>
        <translation>这一行的编码与文件不一致。</translation>
    </message>
    <message>
        <source>{name} cannot be opened: {detail}</source>
        <translation>无法打开 {name}：{detail}</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} 是空文件。</translation>
    </message>
    <message>
        <source>{name} is neither JSON Lines, nor CSV, nor a chat log. See the documentation for examples.</source>
        <translation>{name} 不是 JSON Lines、CSV 或聊天记录文本，格式示例见说明文档。</translation>
    </message>
    <message>
        <source>There is no Markdown file (.md) in {name}.</source>
        <translation>{name} 里没有 Markdown 文件（.md）。</translation>
    </message>
    <message>
        <source>{name} has no column for the product&apos;s code (商品编码, 商家编码 or 货号) in its first rows.</source>
        <translation>{name} 开头几行里没有商品编码这一列（商品编码、商家编码或货号）。</translation>
    </message>
    <message>
        <source>{name} is an old Excel file (xls) or has a password. Open it in Excel or WPS, save it as xlsx or CSV without a password, and choose that file.</source>
        <translation>{name} 是旧版 Excel 文件（xls）或设有密码。请用 Excel 或 WPS 打开，另存为不带密码的 xlsx 或 CSV，再选那个文件。</translation>
    </message>
    <message>
        <source>{name} is a web page. Open it in Excel or WPS, save it as xlsx or CSV, and choose that file.</source>
        <translation>{name} 其实是网页。请用 Excel 或 WPS 打开，另存为 xlsx 或 CSV，再选那个文件。</translation>
    </message>
    <message>
        <source>{name} is damaged or not an Excel file. Export it again, or save it anew in Excel or WPS.</source>
        <translation>{name} 已损坏或不是 Excel 文件。请重新导出，或用 Excel、WPS 重新保存。</translation>
    </message>
    <message>
        <source>{name} has no heading of a known export of orders (Taobao, Tmall, Pinduoduo, Douyin, JD, 1688). A profile for another one can be added, see the documentation.</source>
        <translation>{name} 的表头不是已知的订单导出（淘宝、天猫、拼多多、抖店、京东、1688）。其他格式可自行添加识别方案，见说明文档。</translation>
    </message>
    <message>
        <source>{name} has no heading of a file of phrases: a column like 快捷短语, 内容 or 话术 is missing.</source>
        <translation>{name} 里没有快捷短语的表头：缺少“快捷短语”“内容”或“话术”这样的列。</translation>
    </message>
    <message>
        <source>The reading of {name} ended too early. Try again.</source>
        <translation>读取 {name} 时意外中断，请再试一次。</translation>
    </message>
    <message>
        <source>The profile {name} in order_profiles has a mistake: {detail}</source>
        <translation>order_profiles 里的识别方案 {name} 有误：{detail}</translation>
    </message>
    <message>
        <source>{name} would become too big when unpacked. Export a shorter period.</source>
        <translation>{name} 解开后过大。请缩短导出的时间段。</translation>
    </message>
    <message>
        <source>Stopped. {added} lines were added until then and stay; {known} were known already.</source>
        <translation>已停止。此前导入的 {added} 条保留，{known} 条原已存在。</translation>
    </message>
    <message>
        <source>Nothing was changed. {added} lines would be added, {known} are known already.</source>
        <translation>未做任何改动。将导入 {added} 条，{known} 条原已存在。</translation>
    </message>
    <message>
        <source>The customers come in now, one after the other.</source>
        <translation>客户将陆续进线。</translation>
    </message>
    <message>
        <source>Nothing new: {known} lines were known already.</source>
        <translation>没有新内容：{known} 条原已存在。</translation>
    </message>
    <message>
        <source>{added} lines in {conversations} conversations were added; {known} were known already.</source>
        <translation>已导入 {conversations} 个会话共 {added} 条，{known} 条原已存在。</translation>
    </message>
    <message>
        <source>The product&apos;s code is missing.</source>
        <translation>缺少商品编码。</translation>
    </message>
    <message>
        <source>“{value}” is new and has no title.</source>
        <translation>“{value}”是新商品，但没有标题。</translation>
    </message>
    <message>
        <source>“{value}” is not an amount of yuan.</source>
        <translation>“{value}”不是金额。</translation>
    </message>
    <message>
        <source>“{value}” is not a number.</source>
        <translation>“{value}”不是数字。</translation>
    </message>
    <message>
        <source>What stands before the text cannot be read: {value}</source>
        <translation>正文前的信息读不懂：{value}</translation>
    </message>
    <message>
        <source>The file is larger than a megabyte.</source>
        <translation>文件超过 1 MB。</translation>
    </message>
    <message>
        <source>The file cannot be opened: {value}</source>
        <translation>文件打不开：{value}</translation>
    </message>
    <message>
        <source>The file is neither UTF-8 nor GB18030.</source>
        <translation>文件既不是 UTF-8 也不是 GB18030 编码。</translation>
    </message>
</context>
<context>
    <name>OrderImportDialog</name>
    <message>
        <source>Import orders</source>
        <translation>导入订单</translation>
    </message>
    <message>
        <source>Exports of orders (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation>订单导出文件 (*.csv *.xlsx *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Order exports of Taobao, Tmall, Pinduoduo, Douyin, JD, 1688: CSV or xlsx, as downloaded.</source>
        <translation>淘宝、天猫、拼多多、抖店、京东、1688 的订单导出：CSV 或 xlsx，下载后直接用。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，未做任何改动。</translation>
    </message>
    <message>
        <source>{added} new orders, {changed} changed, {unchanged} known and unchanged</source>
        <translation>新订单 {added} 单，有变化 {changed} 单，无变化 {unchanged} 单</translation>
    </message>
    <message>
        <source>Stopped. {added} orders were added and {changed} changed until then; they stay.</source>
        <translation>已停止。此前新增 {added} 单、更新 {changed} 单，予以保留。</translation>
    </message>
    <message>
        <source>Nothing new: {unchanged} orders were known already.</source>
        <translation>没有新内容：{unchanged} 单都已存在。</translation>
    </message>
    <message>
        <source>{added} orders were added, {changed} changed; {unchanged} were known already.</source>
        <translation>新增 {added} 单，更新 {changed} 单；{unchanged} 单没有变化。</translation>
    </message>
    <message>
        <source>Placed from {since} to {until}</source>
        <translation>下单时间：{since} 至 {until}</translation>
    </message>
    <message>
        <source>⚠ Words not known, kept as they are: {words}</source>
        <translation>⚠ 未识别的状态或旗帜，原样保留：{words}</translation>
    </message>
</context>
<context>
    <name>OrderImports</name>
    <message>
        <source>Not understood ({code}).</source>
        <translation>无法识别（{code}）。</translation>
    </message>
    <message>
        <source>Taobao/Tmall</source>
        <translation>淘宝/天猫</translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <translation>拼多多</translation>
    </message>
    <message>
        <source>Douyin shop</source>
        <translation>抖店</translation>
    </message>
    <message>
        <source>JD</source>
        <translation>京东</translation>
    </message>
    <message>
        <source>1688</source>
        <translation>1688</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>unpaid</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>to be shipped</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>The order number is missing.</source>
        <translation>缺少订单编号。</translation>
    </message>
    <message>
        <source>“{value}” is not an order number.</source>
        <translation>“{value}”不是订单编号。</translation>
    </message>
    <message>
        <source>“{value}” was shortened by Excel, its digits are lost. Export the file again and do not save it in Excel.</source>
        <translation>“{value}”被 Excel 改成了科学计数，位数已丢失。请重新导出，且不要用 Excel 保存。</translation>
    </message>
    <message>
        <source>The number “{value}” stands in a number cell, which keeps 15 digits only; the last ones are lost. Export the file again, or format the column as text before filling it.</source>
        <translation>“{value}”存放在数字单元格里，只能保留 15 位，后面的位数已丢失。请重新导出，或先把该列设为文本格式再填写。</translation>
    </message>
    <message>
        <source>“{value}” is not an amount of money.</source>
        <translation>“{value}”不是金额。</translation>
    </message>
    <message>
        <source>“{value}” is not a date and time.</source>
        <translation>“{value}”不是日期时间。</translation>
    </message>
    <message>
        <source>“{value}” is not a number of pieces.</source>
        <translation>“{value}”不是件数。</translation>
    </message>
    <message>
        <source>The text in “{column}” is longer than 20,000 characters.</source>
        <translation>“{column}”的内容超过 20,000 字。</translation>
    </message>
    <message>
        <source>“{column}” holds the error {value} of Excel.</source>
        <translation>“{column}”里是 Excel 的错误值 {value}。</translation>
    </message>
    <message>
        <source>The row has more values than the heading has columns, so they stand in the wrong ones.</source>
        <translation>这一行的值比表头的列还多，内容已错位。</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed.</source>
        <translation>引号只有开头，没有结尾。</translation>
    </message>
    <message>
        <source>The row cannot be read as CSV.</source>
        <translation>这一行不符合 CSV 格式。</translation>
    </message>
    <message>
        <source>The line is longer than a megabyte.</source>
        <translation>这一行超过 1 MB。</translation>
    </message>
    <message>
        <source>The line is not in the file&apos;s character encoding.</source>
        <translation>这一行与文件的字符编码不符。</translation>
    </message>
</context>
<context>
    <name>PhraseImportDialog</name>
    <message>
        <source>Import phrases</source>
        <translation>导入快捷短语</translation>
    </message>
    <message>
        <source>Files of phrases (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation>快捷短语文件 (*.csv *.xlsx *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A CSV from Qianniu and its helpers, your own sheet (xlsx), or what was exported here.</source>
        <translation>千牛及其助手导出的 CSV、店铺自己的表格（xlsx），或从这里导出的文件。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，没有改动。</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed, {removed} taken out</source>
        <translation>新增 {added} 条，更新 {changed} 条，删除 {removed} 条</translation>
    </message>
    <message>
        <source>Stopped. What came in until then stays; the same file again adds the rest.</source>
        <translation>已停止。已经导入的会保留；再导入一次同一文件即可补齐。</translation>
    </message>
    <message>
        <source>Nothing new: all of it was known already.</source>
        <translation>没有新内容：文件里的短语都已经有了。</translation>
    </message>
    <message>
        <source>Done: {added} new, {changed} changed, {removed} taken out</source>
        <translation>完成：新增 {added} 条，更新 {changed} 条，删除 {removed} 条</translation>
    </message>
    <message>
        <source>Whose they become</source>
        <translation>导入后归谁</translation>
    </message>
    <message>
        <source>As the file says, else the team&apos;s</source>
        <translation>按文件说明，否则归团队</translation>
    </message>
    <message>
        <source>All the team&apos;s</source>
        <translation>全部归团队</translation>
    </message>
    <message>
        <source>All my own</source>
        <translation>全部归我个人</translation>
    </message>
    <message>
        <source>&amp;Replace: take out what is not in the file</source>
        <translation>替换(&amp;R)：删除文件里没有的短语</translation>
    </message>
    <message>
        <source>{unchanged} known and unchanged, {twice} twice in the file</source>
        <translation>{unchanged} 条已有且未变，{twice} 行重复</translation>
    </message>
</context>
<context>
    <name>PlannedPhraseRows</name>
    <message>
        <source>What happens</source>
        <translation>处理</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>− taken out</source>
        <translation>− 删除</translation>
    </message>
    <message>
        <source>+ new</source>
        <translation>+ 新增</translation>
    </message>
    <message>
        <source>~ changed</source>
        <translation>~ 更新</translation>
    </message>
    <message>
        <source>team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>own</source>
        <translation>个人</translation>
    </message>
</context>
<context>
    <name>PlannedPhrases</name>
    <message>
        <source>What the file would do</source>
        <translation>导入后的变化</translation>
    </message>
</context>
<context>
    <name>Recognised</name>
    <message>
        <source>As &amp;history: nobody waits for an answer</source>
        <translation>作为历史记录导入，不需要回复(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Play their customers as live customers, at a time:</source>
        <translation>让其中的客户重新进线，同时接待人数(&amp;P)：</translation>
    </message>
    <message>
        <source>Customers at a time</source>
        <translation>同时接待人数</translation>
    </message>
    <message>
        <source>{kind}, {encoding}: {conversations} conversations, {lines} lines</source>
        <translation>{kind}，{encoding}：{conversations} 个会话，{lines} 条消息</translation>
    </message>
</context>
<context>
    <name>RejectedOrderRows</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>未导入的原因</translation>
    </message>
</context>
<context>
    <name>RejectedRows</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Why it was left out</source>
        <translation>未导入的原因</translation>
    </message>
</context>
<context>
    <name>RejectedTable</name>
    <message>
        <source>Lines left out</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>⚠ Left out: {count} lines</source>
        <translation>⚠ {count} 行未导入</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>保存列表</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>The list could not be saved: {detail}. Choose another folder.</source>
        <translation>列表无法保存：{detail}。请换一个文件夹。</translation>
    </message>
</context>
<context>
    <name>ShopImportDialog</name>
    <message>
        <source>A whole fol&amp;der…</source>
        <translation>选整个文件夹(&amp;D)…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，什么都没有改动。</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed</source>
        <translation>新增 {added}，更新 {changed}</translation>
    </message>
    <message>
        <source>Stopped. What came in until then stays; the same file again adds the rest.</source>
        <translation>已停止，已导入的保留；再导入一次同一个文件即可补齐。</translation>
    </message>
    <message>
        <source>Done: {added} new, {changed} changed</source>
        <translation>完成：新增 {added}，更新 {changed}</translation>
    </message>
    <message>
        <source>Nothing new: all of it was known already.</source>
        <translation>没有新内容，文件里的都已经有了。</translation>
    </message>
    <message>
        <source>Import knowledge</source>
        <translation>导入知识</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>导入商品</translation>
    </message>
    <message>
        <source>Notes (*.md *.markdown *.txt);;All files (*)</source>
        <translation>笔记 (*.md *.markdown *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A Markdown or text file is an entry; a folder holds many.</source>
        <translation>一个 Markdown 或文本文件是一条知识，也可以选整个文件夹。</translation>
    </message>
    <message>
        <source>Tables (*.csv *.xlsx *.txt *.tsv);;All files (*)</source>
        <translation>表格 (*.csv *.xlsx *.txt *.tsv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>A table with codes, titles, prices, colours, sizes, stock; the headings are found by name.</source>
        <translation>有编码、标题、价格、颜色、尺码、库存的表格，按表头名称识别。</translation>
    </message>
    <message>
        <source>{unchanged} known and unchanged</source>
        <translation>{unchanged} 条没有变化</translation>
    </message>
</context>
<context>
    <name>TableImportDialog</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Looking at {name}…</source>
        <translation>正在查看 {name}…</translation>
    </message>
    <message>
        <source>Bringing in {name}…</source>
        <translation>正在导入 {name}…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
</TS>
