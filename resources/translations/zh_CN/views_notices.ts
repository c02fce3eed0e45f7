<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭这条提示</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>There is nothing to send yet. Write something first.</source>
        <translation>还没有可发送的内容，请先输入。</translation>
    </message>
    <message>
        <source>This conversation is no longer on the desk. Reopen it to go on.</source>
        <translation>这个会话已不在接待列表中。要继续，请重新打开它。</translation>
    </message>
    <message>
        <source>This conversation is already on the desk.</source>
        <translation>这个会话已经在接待列表中。</translation>
    </message>
    <message>
        <source>A message can be recalled within two minutes only; that time has passed.</source>
        <translation>消息只能在两分钟内撤回，现在已经超过了。</translation>
    </message>
    <message>
        <source>Only your own replies can be recalled.</source>
        <translation>只能撤回自己发出的回复。</translation>
    </message>
    <message>
        <source>This message has been recalled already.</source>
        <translation>这条消息已经撤回过了。</translation>
    </message>
    <message>
        <source>This message is not in the conversation.</source>
        <translation>会话中没有这条消息。</translation>
    </message>
    <message>
        <source>A name is missing. Enter one and try again.</source>
        <translation>还没有填写名字。请填写后再试。</translation>
    </message>
    <message>
        <source>There is no such conversation.</source>
        <translation>没有这个会话。</translation>
    </message>
    <message>
        <source>The conversation has changed meanwhile. Nothing was done; look at it and try again.</source>
        <translation>这个会话刚刚有了变化，操作没有执行。请看一下再试。</translation>
    </message>
    <message>
        <source>An entry needs a title and a text.</source>
        <translation>知识条目要有标题和正文。</translation>
    </message>
    <message>
        <source>A product needs a code and a title.</source>
        <translation>商品要有编码和标题。</translation>
    </message>
    <message>
        <source>There is no record of this customer yet.</source>
        <translation>还没有这位客户的档案。</translation>
    </message>
    <message>
        <source>These are one and the same record already.</source>
        <translation>这两条本来就是同一份档案。</translation>
    </message>
    <message>
        <source>Say why, so that others can understand it later.</source>
        <translation>请写明原因，方便同事日后查看。</translation>
    </message>
    <message>
        <source>Write something first: there is nothing to keep.</source>
        <translation>还没有写内容，没有可保存的。</translation>
    </message>
    <message>
        <source>This follow-up is not open any more.</source>
        <translation>这条回访已经不在待办里了。</translation>
    </message>
    <message>
        <source>This text has {length} characters; {longest} is the most. Shorten it; nothing was changed.</source>
        <translation>这段文字有 {length} 字，最多 {longest} 字。请缩短后再保存，什么都没有改动。</translation>
    </message>
    <message>
        <source>The last day ({last}) lies before the first ({first}).</source>
        <translation>结束日期（{last}）早于开始日期（{first}），请改正。</translation>
    </message>
    <message>
        <source>Not sent: {names} is not filled in yet. Fill it in or delete it, then send.</source>
        <translation>未发送：{names}还没有填。请填好或删掉后再发送。</translation>
    </message>
    <message>
        <source>The team&apos;s phrases are set by the supervisor. Save a copy as your own and change that.</source>
        <translation>团队短语由主管维护。可以另存为个人短语后再修改。</translation>
    </message>
    <message>
        <source>This phrase belongs to {owner}; only they can change it. Save a copy as your own.</source>
        <translation>这条短语属于{owner}，只有本人可以修改。可以另存为自己的个人短语。</translation>
    </message>
    <message>
        <source>This phrase is no longer there.</source>
        <translation>这条短语已经不在了。</translation>
    </message>
    <message>
        <source>The code {code} belongs to the phrase “{name}” already. Choose another one.</source>
        <translation>编码 {code} 已被短语“{name}”使用，请换一个。</translation>
    </message>
    <message>
        <source>There is nothing in this phrase yet. Write its words first.</source>
        <translation>这条短语还没有内容，请先填写。</translation>
    </message>
    <message>
        <source>A phrase may have {longest} characters. Shorten it or divide it into two.</source>
        <translation>一条短语最多 {longest} 个字。请缩短，或拆成两条。</translation>
    </message>
    <message>
        <source>The code “{code}” does not do: one line of at most {longest} characters, please.</source>
        <translation>编码“{code}”不能用：只能有一行，最多 {longest} 个字符。</translation>
    </message>
    <message>
        <source>“{day}” is not a day. Write it as 2026-11-22.</source>
        <translation>“{day}”不是日期。请写成 2026-11-22 的样子。</translation>
    </message>
    <message>
        <source>Favourites have the numbers 1 to 9.</source>
        <translation>常用短语的编号是 1 到 9。</translation>
    </message>
    <message>
        <source>{flag} was not set: {why}. There is: {flags}. Nothing was written.</source>
        <translation>没有插{flag}：{why}。可用的有：{flags}。什么都没有写入。</translation>
    </message>
    <message>
        <source>The shop&apos;s convention has no flag “{flag}”. There is: {flags}. Nothing was written.</source>
        <translation>店内约定里没有“{flag}”这种旗帜。可用的有：{flags}。什么都没有写入。</translation>
    </message>
    <message>
        <source>A remark needs words: without any the flag does not count on the platform.</source>
        <translation>备注要有内容：没有内容的旗帜在平台上不算数。</translation>
    </message>
    <message>
        <source>A remark is one line of ordinary characters. Make a second remark of what comes after it.</source>
        <translation>一条备注只能写一行普通文字，其余的请另写一条。</translation>
    </message>
    <message>
        <source>The remark alone is {over} bytes over the {limit} that the platform takes. Make it shorter.</source>
        <translation>这条备注本身就超出平台的 {limit} 字节上限 {over} 个字节，请写短一些。</translation>
    </message>
    <message>
        <source>The order {order} is not known here. Check the number, or import the latest order file first.</source>
        <translation>这里没有订单 {order}。请核对订单号，或先导入最新的订单文件。</translation>
    </message>
    <message>
        <source>{clerk} reminded this customer of the order {order} at {time} already. Once is enough: nobody is pressed.</source>
        <translation>{clerk} 已在 {time} 就订单 {order} 催付过。催一次就够了，不要反复催。</translation>
    </message>
    <message>
        <source>The order {order} does not wait for payment, so nothing was sent.</source>
        <translation>订单 {order} 不是待付款状态，没有催付。</translation>
    </message>
    <message>
        <source>Several platforms have an order {order}: {platforms}. Say which with --platform.</source>
        <translation>有几个平台都有订单 {order}：{platforms}。请用 --platform 指明是哪一个。</translation>
    </message>
    <message>
        <source>Several platforms have an order {order}: {platforms}. Put the platform and a blank before the number.</source>
        <translation>有多个平台存在订单 {order}：{platforms}。请在订单号前写上平台和一个空格。</translation>
    </message>
    <message>
        <source>There is no such ticket.</source>
        <translation>没有这张工单。</translation>
    </message>
    <message>
        <source>Ticket #{number} is closed. Reopen it to go on with it.</source>
        <translation>工单 #{number} 已结单。要接着处理，请先重新打开。</translation>
    </message>
    <message>
        <source>Ticket #{number} is open already.</source>
        <translation>工单 #{number} 本来就开着。</translation>
    </message>
    <message>
        <source>Step {step} is not done yet. Still missing: {fields}.</source>
        <translation>{step} 这一步还没做完，还缺：{fields}。</translation>
    </message>
    <message>
        <source>Going back a step is recorded: say why.</source>
        <translation>退回上一步会留下记录：请写明原因。</translation>
    </message>
    <message>
        <source>Ticket #{number} cannot be closed before the customer confirms the result (R). Ask the customer, or let a supervisor close it with a reason.</source>
        <translation>客户确认结果（R）之前，工单 #{number} 不能结单。请先问过客户，或由主管写明原因结单。</translation>
    </message>
    <message>
        <source>Only a supervisor may close a ticket that the customer has not confirmed.</source>
        <translation>客户没有确认的工单，只有主管可以结单。</translation>
    </message>
    <message>
        <source>“{value}” does not fit the field {field}. Mend it and try again.</source>
        <translation>“{value}”不能填进「{field}」。改好后再试一次。</translation>
    </message>
    <message>
        <source>Nothing is known of this matter yet. Say what happened, or name a customer or an order.</source>
        <translation>这件事还什么都没写。请写下发生了什么，或指明客户、订单。</translation>
    </message>
    <message>
        <source>This moment has passed already. Choose a later one.</source>
        <translation>这个时间已经过了，请选晚一些的。</translation>
    </message>
    <message>
        <source>The disk is full: {path} could not be written. What was saved is safe. Free some space, then try again.</source>
        <translation>磁盘已满，无法写入 {path}。之前保存的内容是安全的。请清理出一些空间后再试。</translation>
    </message>
    <message>
        <source>The disk reports a fault at {path}. Copy the folder {folder} to another disk, then have this one checked.</source>
        <translation>磁盘在读写 {path} 时报告故障。请先把文件夹 {folder} 复制到另一块磁盘，再检查这块磁盘。</translation>
    </message>
    <message>
        <source>Another program holds {path}. Close it (a backup or sync program, perhaps), then try again.</source>
        <translation>另一个程序正占用 {path}。请关闭它（可能是备份或网盘同步软件）后再试。</translation>
    </message>
    <message>
        <source>{path} may not be written. Give yourself the right to write in the folder {folder}, or start with --data and another folder.</source>
        <translation>没有写入 {path} 的权限。请开放文件夹 {folder} 的写入权限，或用 --data 指定另一个文件夹启动。</translation>
    </message>
    <message>
        <source>{path} is not there. Connect the drive it is on, or start with --data and another folder.</source>
        <translation>找不到 {path}。请接上它所在的磁盘，或用 --data 指定另一个文件夹启动。</translation>
    </message>
    <message>
        <source>{path} could not be opened ({detail}). See that {folder} is there and may be written; try again.</source>
        <translation>无法打开 {path}（{detail}）。请确认文件夹 {folder} 存在并且可以写入，然后再试。</translation>
    </message>
    <message>
        <source>The database {path} is damaged ({detail}). It is left as it is. Restore a backup with “workstation restore”; “workstation verify” says what is still whole.</source>
        <translation>数据库 {path} 已损坏（{detail}），程序没有改动它。可用“workstation restore”恢复备份；“workstation verify”会列出哪些内容仍然完好。</translation>
    </message>
    <message>
        <source>{path} is not a database of this program. Move it elsewhere, or start with --data and another folder.</source>
        <translation>{path} 不是本程序的数据库。请把它移到别处，或用 --data 指定另一个文件夹启动。</translation>
    </message>
    <message>
        <source>Nothing was ever written into {path}: it is empty. Choose another one.</source>
        <translation>{path} 是空的，从未写入过内容。请另选一个。</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of the program. Update the program to open it; nothing was changed.</source>
        <translation>{path} 由更新版本的程序写入，没有做任何改动。请升级程序后再打开。</translation>
    </message>
    <message>
        <source>There are entries here of a kind that this version does not know ({kind}). Update the program to read them.</source>
        <translation>这里有当前版本不认识的记录（{kind}）。请升级程序后再读取。</translation>
    </message>
    <message>
        <source>{path} is in use by the program already running (process {pid}). Go on there, or close it first.</source>
        <translation>{path} 正被已经运行的程序使用（进程 {pid}）。请在那个窗口继续，或先关闭它。</translation>
    </message>
    <message>
        <source>{path} has been closed, so this was not saved. Start the program again.</source>
        <translation>{path} 已经关闭，这一步没有保存。请重新启动程序。</translation>
    </message>
    <message>
        <source>There is no backup at {path}. Choose another one.</source>
        <translation>{path} 处没有备份。请另选一个。</translation>
    </message>
    <message>
        <source>The backup {path} is damaged ({problem}) and was not used. Your data is as before; choose an earlier backup.</source>
        <translation>备份 {path} 已损坏（{problem}），没有使用。现有数据保持不变，请选择更早的备份。</translation>
    </message>
    <message>
        <source>The picture or file is not kept on this machine; only its name is in the journal.</source>
        <translation>这张图片或这个文件没有保存在本机，日志里只有它的名字。</translation>
    </message>
    <message>
        <source>The material of the demo shop cannot be read: {file} ({reason}). Install the program anew.</source>
        <translation>演示店铺的资料读不出来：{file}（{reason}）。请重新安装程序。</translation>
    </message>
    <message>
        <source>{path} could not be written ({why}). Choose another place, or free some space, and try again.</source>
        <translation>{path} 写不进去（{why}）。请换个位置或腾出空间后再试。</translation>
    </message>
    <message>
        <source>The settings could not be saved to {path} ({why}). The change is not in force; see that the folder may be written, then try again.</source>
        <translation>设置没能保存到 {path}（{why}），这次修改没有生效。请确认文件夹可以写入后再试。</translation>
    </message>
    <message>
        <source>The settings {path} could not be read ({why}); the defaults are in force.</source>
        <translation>设置文件 {path} 无法读取（{why}），现按默认值执行。</translation>
    </message>
    <message>
        <source>The settings {path} are damaged ({why}) and kept as {kept}; the defaults are in force.</source>
        <translation>设置文件 {path} 已损坏（{why}），保留为 {kept}；现按默认值执行。</translation>
    </message>
    <message>
        <source>The setting {key} in {path} does not fit; {default} is in force. Set it anew in the settings.</source>
        <translation>{path} 里的设置 {key} 不合要求，现按 {default} 执行。请在设置里重新填写。</translation>
    </message>
    <message>
        <source>There is no setting “{key}”. “workstation settings” lists them all.</source>
        <translation>没有“{key}”这项设置。workstation settings 可以列出全部设置。</translation>
    </message>
    <message>
        <source>There is no setting “{key}”. Is {close} meant? “workstation settings” lists them all.</source>
        <translation>没有“{key}”这项设置，是不是 {close}？workstation settings 可以列出全部设置。</translation>
    </message>
    <message>
        <source>{key} cannot be “{text}”. {why}</source>
        <translation>{key} 不能设为“{text}”。{why}</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. Move it elsewhere, or start with --data and another folder.</source>
        <translation>{path} 是文件，不是文件夹。请把它移走，或用 --data 指定另一个文件夹。</translation>
    </message>
    <message>
        <source>Only {megabytes} MB are free on the disk of {folder}. Free some space before it is full.</source>
        <translation>{folder} 所在的磁盘只剩 {megabytes} MB。请在写满之前清理一些空间。</translation>
    </message>
    <message>
        <source>The list of people {path} cannot be read. At the next start it is set aside and everybody signs in anew.</source>
        <translation>客服名单 {path} 无法读取。下次启动时会把它另存，大家需要重新登记。</translation>
    </message>
    <message>
        <source>No fonts are in {folder}, so some characters may show as boxes. Install the program again.</source>
        <translation>{folder} 里没有字体，部分文字可能显示成方框。请重新安装本程序。</translation>
    </message>
    <message>
        <source>There is no Chinese translation in {folder}, so words are English. Install the program again.</source>
        <translation>{folder} 里没有中文翻译，界面会显示英文。请重新安装本程序。</translation>
    </message>
    <message>
        <source>Nothing has been written in this room yet: {path} is not there. Name the other one with --room, or another data folder with --data.</source>
        <translation>这个环境里还没有任何记录：找不到 {path}。请用 --room 指定另一个环境，或用 --data 指定另一个数据文件夹。</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is. Choose another name, or move it elsewhere first.</source>
        <translation>{path} 已经存在，没有覆盖它。请换个名字，或先把它移走。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>已停止，没有做任何改动。</translation>
    </message>
    <message>
        <source>{path} has no conversation that can be played.</source>
        <translation>{path} 里没有可以重放的会话。</translation>
    </message>
    <message>
        <source>There is no clerk “{clerk}”. There is {known}, or one of your own as module:Class ({reason}).</source>
        <translation>没有叫“{clerk}”的脚本客服。可用的有 {known}，也可以用 模块:类 指定自己写的（{reason}）。</translation>
    </message>
    <message>
        <source>There is no lesson “{lesson}”. There is {known}.</source>
        <translation>没有“{lesson}”这一课。可选的有 {known}。</translation>
    </message>
    <message>
        <source>The lesson {file} cannot be used, line {line}: {reason}</source>
        <translation>课程文件 {file} 用不了，第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>The exercises in {file} cannot be used, line {line}: {reason}</source>
        <translation>小练习文件 {file} 用不了，第 {line} 行：{reason}</translation>
    </message>
    <message>
        <source>The practice customers in {file} could not be read ({reason}). Mend or remove the file.</source>
        <translation>无法读取 {file} 中的练习客户（{reason}）。请修正或移走这个文件。</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB and was not taken. Choose a smaller one.</source>
        <translation>文件超过 {megabytes} MB，没有添加。请选择小一些的文件。</translation>
    </message>
    <message>
        <source>{path} could not be read ({why}). See whether it is still there and may be opened.</source>
        <translation>无法读取 {path}（{why}）。请确认文件还在并且允许打开。</translation>
    </message>
    <message>
        <source>The picture could not be kept in {path} ({why}). Free some space there, then send it again.</source>
        <translation>图片无法保存到 {path}（{why}）。请在那里清理出空间后重新发送。</translation>
    </message>
    <message>
        <source>The recording {path} is damaged and was not opened. Ask for the file again.</source>
        <translation>录像 {path} 已损坏，没有打开。请向对方重新索取这个文件。</translation>
    </message>
    <message>
        <source>The recording {path} was changed after it was made (line {line}) and is not opened. Ask for the original.</source>
        <translation>录像 {path} 在生成之后被改动过（第 {line} 行），没有打开。请索取原始文件。</translation>
    </message>
    <message>
        <source>This recording is not of a lesson in this practice room, so nobody can go on with it here.</source>
        <translation>这段录像不是本机练习里的课，不能从这里接手。</translation>
    </message>
    <message>
        <source>No lesson was under way at that moment. Go to a moment between its beginning and its end.</source>
        <translation>那一刻没有课在进行。请移到课开始之后、结束之前再接手。</translation>
    </message>
    <message>
        <source>The lesson or a scenario in it was changed since: these customers would do something else today, and nobody can go on from there.</source>
        <translation>这节课或其中的剧本后来改过，客户现在的反应会不一样，无法从那里接手。</translation>
    </message>
    <message>
        <source>Nothing happened in that time. Choose another hour.</source>
        <translation>这段时间没有接待记录，请选别的时段。</translation>
    </message>
    <message>
        <source>{path} is not a recording of this program. Choose another.</source>
        <translation>{path} 不是本程序的录像。请另选一个文件。</translation>
    </message>
    <message>
        <source>The policy {path} cannot be used: line {line}, {key}: {why}. Mend the file, or remove it to have the default.</source>
        <translation>规则文件 {path} 不能用：第 {line} 行，{key}：{why}。请改好，或删掉它使用默认规则。</translation>
    </message>
    <message>
        <source>The desk is open (process {pid}) and alone writes into this room. Add the remark there, or close it first.</source>
        <translation>工作台正开着（进程 {pid}），同一时间只能由它写入。请在工作台里加备注，或先关闭它。</translation>
    </message>
    <message>
        <source>The key was not kept: this computer has no keyring that could hold it, and it is never written into a file. Set one up (GNOME Keyring or KWallet), or use a service that needs no key.</source>
        <translation>密钥没有保存：这台电脑没有可用的系统钥匙串，而密钥从不写进文件。请先装好钥匙串（GNOME Keyring 或 KWallet），或改用不需要密钥的服务。</translation>
    </message>
    <message>
        <source>This cannot be a key: letters, digits and signs without blanks, please. Nothing was kept.</source>
        <translation>这不像密钥：只能是字母、数字和符号，不能有空格。没有保存。</translation>
    </message>
    <message>
        <source>Customers&apos; words need an address and a model in the settings. Until then customers say their planned sentences.</source>
        <translation>“客户措辞”还缺服务地址或模型，请在设置里填好；在那之前客户照原话说。</translation>
    </message>
    <message>
        <source>The service for customers&apos; words answers too slowly. Customers say their planned sentences.</source>
        <translation>“客户措辞”的服务回答太慢，客户照原话说。</translation>
    </message>
    <message>
        <source>The service for customers&apos; words cannot be reached. Customers say their planned sentences; see the address in the settings.</source>
        <translation>连不上“客户措辞”的服务，客户照原话说；请检查设置里的服务地址。</translation>
    </message>
    <message>
        <source>The service for customers&apos; words refused ({status}). Customers say their planned sentences; see key and model in the settings.</source>
        <translation>“客户措辞”的服务拒绝了请求（{status}），客户照原话说；请检查设置里的密钥和模型。</translation>
    </message>
    <message>
        <source>The service for customers&apos; words answers something else than asked. Customers say their planned sentences; see the address in the settings.</source>
        <translation>“客户措辞”的服务答非所问，客户照原话说；请检查设置里的服务地址。</translation>
    </message>
    <message>
        <source>The recording {path} was made by a newer version of the program. Update the program to open it.</source>
        <translation>录像 {path} 由更新版本的程序生成。请升级程序后再打开。</translation>
    </message>
    <message>
        <source>The file is damaged: {detail}</source>
        <translation>文件已损坏：{detail}</translation>
    </message>
    <message>
        <source>Fact {seq} is missing from the journal.</source>
        <translation>日志里缺了第 {seq} 条记录。</translation>
    </message>
    <message>
        <source>Fact {seq} is not what was written: its hash differs.</source>
        <translation>第 {seq} 条记录与当初写入的不一致：校验值不符。</translation>
    </message>
    <message>
        <source>Fact {seq} cannot be read: {detail}</source>
        <translation>第 {seq} 条记录读不出来：{detail}</translation>
    </message>
    <message>
        <source>Row {row} of the table {table} points to nothing.</source>
        <translation>数据表 {table} 的第 {row} 行指向了不存在的记录。</translation>
    </message>
    <message>
        <source>The table {table} does not agree with the journal ({rows} rows); “workstation rebuild” mends it.</source>
        <translation>数据表 {table} 与日志对不上（{rows} 行），运行“workstation rebuild”即可修复。</translation>
    </message>
    <message>
        <source>Something of this computer stood in the way ({code}). Please try again.</source>
        <translation>这台电脑出了点问题（{code}），没有办成。请再试一次。</translation>
    </message>
    <message>
        <source>Something went wrong in the program. It goes on; nothing saved is lost. A report is in {path}.</source>
        <translation>程序出了一个错，但会继续运行，已保存的内容没有丢失。错误报告在 {path}。</translation>
    </message>
</context>
</TS>
