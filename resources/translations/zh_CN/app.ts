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
        <source>The command line cannot be understood: {why}
workstation --help explains it.</source>
        <translation>看不懂这条命令：{why}
用法见 workstation --help。</translation>
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
        <source>print versions, paths and the health of the databases</source>
        <translation>显示版本、路径和数据库是否健康</translation>
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
        <source>the file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>play the customers&apos; lines in the practice room, N customers at a time</source>
        <translation>在练习环境里重放买家的话，同时 N 位买家</translation>
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
        <source>let simulated customers come in without a window; a scripted clerk answers</source>
        <translation>不开窗口，让模拟买家进线，由脚本客服回复</translation>
    </message>
    <message>
        <source>the same seed gives the same customers (default: 1)</source>
        <translation>种子相同，买家的表现就相同（默认 1）</translation>
    </message>
    <message>
        <source>how long, in simulated minutes (default: 10)</source>
        <translation>持续多久，按模拟的分钟计（默认 10）</translation>
    </message>
    <message>
        <source>how long the clerk takes to answer (default: 8)</source>
        <translation>脚本客服多少秒后回复（默认 8）</translation>
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
        <source>print all settings, or one, or change one</source>
        <translation>查看全部或某一项设置，或修改一项</translation>
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
        <source>say what would happen and change nothing</source>
        <translation>只预演，不做任何改动</translation>
    </message>
    <message>
        <source>print the result as JSON, for other programs</source>
        <translation>以 JSON 输出结果，供其他程序使用</translation>
    </message>
    <message>
        <source>at least 1</source>
        <translation>至少为 1</translation>
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
        <source>{conversations} conversations; lines added {added}, known already {known}, rejected {bad}</source>
        <translation>涉及 {conversations} 个会话；新增 {added} 条，已有 {known} 条，未导入 {bad} 条</translation>
    </message>
    <message>
        <source>line {line}: {why}</source>
        <translation>第 {line} 行：{why}</translation>
    </message>
    <message>
        <source>{minutes} minutes, {replies} replies, {entries} facts in {path}</source>
        <translation>模拟了 {minutes} 分钟，回复 {replies} 次，共 {entries} 条记录，保存在 {path}</translation>
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
        <source>The tables for reading have been made anew from the journal.</source>
        <translation>已根据日志重建查询用的数据表。</translation>
    </message>
    <message>
        <source>Copied to {path}</source>
        <translation>已备份到 {path}</translation>
    </message>
    <message>
        <source>Restored from {path}. What was there before: {kept}</source>
        <translation>已从 {path} 恢复。原来的数据保留在：{kept}</translation>
    </message>
    <message>
        <source>The desk is open already; it has been brought to the front.</source>
        <translation>工作台已经开着，已切换到前台。</translation>
    </message>
    <message>
        <source>The desk cannot be opened</source>
        <translation>工作台打不开</translation>
    </message>
</context>
<context>
    <name>DeskWindows</name>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>接待</translation>
    </message>
</context>
<context>
    <name>LiveDesk</name>
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
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>No channel is connected that could deliver this.</source>
        <translation>没有连接可以送达的渠道</translation>
    </message>
</context>
</TS>
