<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Actions</name>
    <message>
        <source>Conversations</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>工单</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>快捷短语</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Conversation list</source>
        <translation>会话列表</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>坐席</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Practice and replay</source>
        <translation>练习与回放</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Most urgent conversation</source>
        <translation>最紧急的会话</translation>
    </message>
    <message>
        <source>Goes to the customer who must be answered first.</source>
        <translation>转到最该先回复的客户。</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>下一个会话</translation>
    </message>
    <message>
        <source>Goes one down in the list.</source>
        <translation>转到列表中的下一个。</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>上一个会话</translation>
    </message>
    <message>
        <source>Goes one up in the list.</source>
        <translation>转到列表中的上一个。</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>置顶或取消置顶</translation>
    </message>
    <message>
        <source>Keeps the conversation at the top of the list, or lets it go.</source>
        <translation>把会话固定在列表顶部，或取消固定。</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Sets the conversation aside with a note, and a time if you like.</source>
        <translation>暂时放下会话，可附说明和恢复时间。</translation>
    </message>
    <message>
        <source>Take off hold</source>
        <translation>取消挂起</translation>
    </message>
    <message>
        <source>Goes on with a conversation that was set aside.</source>
        <translation>继续处理挂起的会话。</translation>
    </message>
    <message>
        <source>Close the conversation</source>
        <translation>结束会话</translation>
    </message>
    <message>
        <source>Finishes it; it leaves the list and stays in the history.</source>
        <translation>会话离开列表，仍保留在历史记录中。</translation>
    </message>
    <message>
        <source>Reopen the conversation</source>
        <translation>重新接待</translation>
    </message>
    <message>
        <source>Takes a closed conversation back onto the desk.</source>
        <translation>把已结束的会话重新放回接待列表。</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转接</translation>
    </message>
    <message>
        <source>Hands the conversation over to a colleague, with a note.</source>
        <translation>把会话交给同事，并附上说明。</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Puts tags on the conversation, or takes them off.</source>
        <translation>给会话添加或去掉标签。</translation>
    </message>
    <message>
        <source>Show customer data</source>
        <translation>显示客户信息</translation>
    </message>
    <message>
        <source>Shows the customer&apos;s name and data unmasked; this is recorded.</source>
        <translation>完整显示客户姓名和资料；此操作会被记录。</translation>
    </message>
    <message>
        <source>Open in its own window</source>
        <translation>在独立窗口打开</translation>
    </message>
    <message>
        <source>Tears the conversation off into a window of its own.</source>
        <translation>把会话移到单独的窗口。</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>复制订单号</translation>
    </message>
    <message>
        <source>Copies the latest order number in the conversation.</source>
        <translation>复制会话中最近的订单号。</translation>
    </message>
    <message>
        <source>Remark on the order</source>
        <translation>订单备注</translation>
    </message>
    <message>
        <source>Opens the form: a letter for the flag, a number for a preset, Enter adds.</source>
        <translation>打开备注栏：按字母选旗帜，按数字取预置备注，回车添加。</translation>
    </message>
    <message>
        <source>First preset remark</source>
        <translation>一键备注</translation>
    </message>
    <message>
        <source>Adds the shop&apos;s first preset at once: the blue one that urges the courier.</source>
        <translation>直接加上店里的第一条预置备注：蓝旗“催快递”。</translation>
    </message>
    <message>
        <source>Copy the remarks</source>
        <translation>复制备注</translation>
    </message>
    <message>
        <source>Copies all remarks of the order as the platform takes them.</source>
        <translation>复制订单的全部备注，用于粘贴到平台。</translation>
    </message>
    <message>
        <source>Orders of the customer</source>
        <translation>客户订单</translation>
    </message>
    <message>
        <source>Shows the orders beside the conversation.</source>
        <translation>在会话旁显示该客户的订单。</translation>
    </message>
    <message>
        <source>Go to the input field</source>
        <translation>转到输入框</translation>
    </message>
    <message>
        <source>Puts the cursor where the reply is written.</source>
        <translation>把光标放进回复输入框。</translation>
    </message>
    <message>
        <source>Note or reply</source>
        <translation>切换回复与内部备注</translation>
    </message>
    <message>
        <source>Switches between a reply and a note only the shop sees.</source>
        <translation>在回复客户和仅店内可见的备注之间切换。</translation>
    </message>
    <message>
        <source>Recall the last message</source>
        <translation>撤回上一条消息</translation>
    </message>
    <message>
        <source>Takes back what you sent last, within two minutes.</source>
        <translation>两分钟内撤回最后发送的消息。</translation>
    </message>
    <message>
        <source>Send a picture</source>
        <translation>发送图片</translation>
    </message>
    <message>
        <source>Chooses a picture to send.</source>
        <translation>选择要发送的图片。</translation>
    </message>
    <message>
        <source>Send a file</source>
        <translation>发送文件</translation>
    </message>
    <message>
        <source>Chooses a file to send.</source>
        <translation>选择要发送的文件。</translation>
    </message>
    <message>
        <source>Say it better</source>
        <translation>换个说法</translation>
    </message>
    <message>
        <source>Puts better words in the place of what must not be said.</source>
        <translation>把不能说的那句换成更妥当的说法。</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>建工单</translation>
    </message>
    <message>
        <source>Makes the conversation&apos;s matter a ticket; the line you stand on is quoted.</source>
        <translation>把这个会话的事建成工单，选中的那条消息作为证据。</translation>
    </message>
    <message>
        <source>Step of the ticket</source>
        <translation>工单这一步</translation>
    </message>
    <message>
        <source>Shows the form of the step under way, or folds it away.</source>
        <translation>展开工单正在做的那一步，再按收起。</translation>
    </message>
    <message>
        <source>Calm the customer</source>
        <translation>安抚客户</translation>
    </message>
    <message>
        <source>Puts the next sentence of SOR into the reply: sympathise, own, resolve.</source>
        <translation>把 SOR 的下一句放进回复：同情、承担、解决。</translation>
    </message>
    <message>
        <source>Find a phrase</source>
        <translation>查找短语</translation>
    </message>
    <message>
        <source>Goes to the field of the quick replies: code, title, words or pinyin.</source>
        <translation>转到快捷短语的查找框，支持短码、标题、内容和拼音。</translation>
    </message>
    <message>
        <source>Favourite phrase 1</source>
        <translation>常用短语 1</translation>
    </message>
    <message>
        <source>Puts favourite 1 into the reply.</source>
        <translation>把第 1 个常用短语插入回复。</translation>
    </message>
    <message>
        <source>Favourite phrase 2</source>
        <translation>常用短语 2</translation>
    </message>
    <message>
        <source>Puts favourite 2 into the reply.</source>
        <translation>把第 2 个常用短语插入回复。</translation>
    </message>
    <message>
        <source>Favourite phrase 3</source>
        <translation>常用短语 3</translation>
    </message>
    <message>
        <source>Puts favourite 3 into the reply.</source>
        <translation>把第 3 个常用短语插入回复。</translation>
    </message>
    <message>
        <source>Favourite phrase 4</source>
        <translation>常用短语 4</translation>
    </message>
    <message>
        <source>Puts favourite 4 into the reply.</source>
        <translation>把第 4 个常用短语插入回复。</translation>
    </message>
    <message>
        <source>Favourite phrase 5</source>
        <translation>常用短语 5</translation>
    </message>
    <message>
        <source>Puts favourite 5 into the reply.</source>
        <translation>把第 5 个常用短语插入回复。</translation>
    </message>
    <message>
        <source>Favourite phrase 6</source>
        <translation>常用短语 6</translation>
    </message>
    <message>
        <source>Puts favourite 6 into the reply.</source>
        <translation>把第 6 个常用短语插入回复。</translation>
    </message>
    <message>
        <source>Favourite phrase 7</source>
        <translation>常用短语 7</translation>
    </message>
    <message>
        <source>Puts favourite 7 into the reply.</source>
        <translation>把第 7 个常用短语插入回复。</translation>
    </message>
    <message>
        <source>Favourite phrase 8</source>
        <translation>常用短语 8</translation>
    </message>
    <message>
        <source>Puts favourite 8 into the reply.</source>
        <translation>把第 8 个常用短语插入回复。</translation>
    </message>
    <message>
        <source>Favourite phrase 9</source>
        <translation>常用短语 9</translation>
    </message>
    <message>
        <source>Puts favourite 9 into the reply.</source>
        <translation>把第 9 个常用短语插入回复。</translation>
    </message>
    <message>
        <source>First suggested phrase</source>
        <translation>第一个推荐短语</translation>
    </message>
    <message>
        <source>Puts the first phrase that fits the question into the reply.</source>
        <translation>插入第一条推荐的短语。</translation>
    </message>
    <message>
        <source>Second suggested phrase</source>
        <translation>第二个推荐短语</translation>
    </message>
    <message>
        <source>Puts the second phrase that fits the question into the reply.</source>
        <translation>插入第二条推荐的短语。</translation>
    </message>
    <message>
        <source>Third suggested phrase</source>
        <translation>第三个推荐短语</translation>
    </message>
    <message>
        <source>Puts the third phrase that fits the question into the reply.</source>
        <translation>插入第三条推荐的短语。</translation>
    </message>
    <message>
        <source>Quick replies for any program</source>
        <translation>短语小窗</translation>
    </message>
    <message>
        <source>Shows a small window that copies a phrase for another program.</source>
        <translation>打开小窗，复制短语到其他程序使用。</translation>
    </message>
    <message>
        <source>Look after phrases</source>
        <translation>管理短语</translation>
    </message>
    <message>
        <source>Opens the window in which phrases are changed, brought in and written out.</source>
        <translation>打开短语管理窗口，可修改、导入和导出。</translation>
    </message>
    <message>
        <source>Save the reply as a phrase</source>
        <translation>存为短语</translation>
    </message>
    <message>
        <source>Makes a phrase of what stands in the reply, or of your last message.</source>
        <translation>把输入框里的内容或您最近发出的消息存为短语。</translation>
    </message>
    <message>
        <source>Find in the conversation</source>
        <translation>在会话中查找</translation>
    </message>
    <message>
        <source>Finds words in the conversation in front.</source>
        <translation>在当前会话中查找文字。</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>下一处匹配</translation>
    </message>
    <message>
        <source>Goes to the next place found.</source>
        <translation>转到下一处匹配的文字。</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>上一处匹配</translation>
    </message>
    <message>
        <source>Goes to the previous place found.</source>
        <translation>转到上一处匹配的文字。</translation>
    </message>
    <message>
        <source>Search everywhere</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Finds words in all conversations ever; one character is enough.</source>
        <translation>在所有历史会话中查找，一个字即可。</translation>
    </message>
    <message>
        <source>Find in the knowledge</source>
        <translation>查找知识库</translation>
    </message>
    <message>
        <source>Goes to the field of the knowledge panel: words, pinyin or initials.</source>
        <translation>光标放进知识库的搜索框，可输入文字、拼音或首字母。</translation>
    </message>
    <message>
        <source>Find a product</source>
        <translation>查找商品</translation>
    </message>
    <message>
        <source>Goes to the field of the product panel: code, name, pinyin or initials.</source>
        <translation>光标放进商品的搜索框，可输入编码、名称、拼音或首字母。</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Finds an action or a conversation by a few letters.</source>
        <translation>输入几个字母即可找到操作或会话。</translation>
    </message>
    <message>
        <source>Reception page</source>
        <translation>接待页面</translation>
    </message>
    <message>
        <source>Shows the conversations.</source>
        <translation>显示会话。</translation>
    </message>
    <message>
        <source>Tickets page</source>
        <translation>工单页面</translation>
    </message>
    <message>
        <source>Shows all tickets, as a list or as a board.</source>
        <translation>查看全部工单，列表或看板。</translation>
    </message>
    <message>
        <source>Knowledge page</source>
        <translation>知识页面</translation>
    </message>
    <message>
        <source>Shows the shop&apos;s knowledge and its products, to read and to change.</source>
        <translation>查看和修改店铺的知识库与商品。</translation>
    </message>
    <message>
        <source>Practice page</source>
        <translation>练习页面</translation>
    </message>
    <message>
        <source>Shows the practice with simulated customers.</source>
        <translation>显示与模拟客户的练习。</translation>
    </message>
    <message>
        <source>Replay page</source>
        <translation>回放页面</translation>
    </message>
    <message>
        <source>Shows the recorded hours.</source>
        <translation>显示录像列表。</translation>
    </message>
    <message>
        <source>Orders page</source>
        <translation>订单页面</translation>
    </message>
    <message>
        <source>Shows all orders: search, filters, payment reminders.</source>
        <translation>显示全部订单：查找、筛选、催付。</translation>
    </message>
    <message>
        <source>Customers page</source>
        <translation>客户页面</translation>
    </message>
    <message>
        <source>Shows all customers: search, groups, follow-ups due.</source>
        <translation>显示全部客户：搜索、分组、到期回访。</translation>
    </message>
    <message>
        <source>Follow-ups due today</source>
        <translation>今日回访</translation>
    </message>
    <message>
        <source>Shows whom you promised a call or message by today.</source>
        <translation>显示今天及之前答应回访的客户。</translation>
    </message>
    <message>
        <source>Note on the customer</source>
        <translation>客户备注</translation>
    </message>
    <message>
        <source>Goes to the field for notes on the customer in front.</source>
        <translation>把光标放到当前客户的备注栏。</translation>
    </message>
    <message>
        <source>Plan a follow-up</source>
        <translation>安排回访</translation>
    </message>
    <message>
        <source>Goes to the field for a follow-up with the customer in front.</source>
        <translation>把光标放到当前客户的回访栏。</translation>
    </message>
    <message>
        <source>Four most urgent side by side</source>
        <translation>平铺最紧急的四个会话</translation>
    </message>
    <message>
        <source>Opens a window with the four most urgent conversations.</source>
        <translation>打开一个窗口，并排显示最紧急的四个会话。</translation>
    </message>
    <message>
        <source>First tile</source>
        <translation>第一格</translation>
    </message>
    <message>
        <source>Goes to the conversation at the top left of the four.</source>
        <translation>转到四个会话中左上的一个。</translation>
    </message>
    <message>
        <source>Second tile</source>
        <translation>第二格</translation>
    </message>
    <message>
        <source>Goes to the conversation at the top right of the four.</source>
        <translation>转到四个会话中右上的一个。</translation>
    </message>
    <message>
        <source>Third tile</source>
        <translation>第三格</translation>
    </message>
    <message>
        <source>Goes to the conversation at the bottom left of the four.</source>
        <translation>转到四个会话中左下的一个。</translation>
    </message>
    <message>
        <source>Fourth tile</source>
        <translation>第四格</translation>
    </message>
    <message>
        <source>Goes to the conversation at the bottom right of the four.</source>
        <translation>转到四个会话中右下的一个。</translation>
    </message>
    <message>
        <source>On to the next of the four</source>
        <translation>处理下一格</translation>
    </message>
    <message>
        <source>Leaves this tile to whoever waits and goes to the most urgent of the four.</source>
        <translation>把这一格让给在等的客户，转到四个会话中最急的一个。</translation>
    </message>
    <message>
        <source>Side column</source>
        <translation>显示或隐藏侧栏</translation>
    </message>
    <message>
        <source>Shows or hides the column with the customer&apos;s data.</source>
        <translation>显示或隐藏客户资料栏。</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>切换浅色与深色</translation>
    </message>
    <message>
        <source>Switches between the light and the dark look.</source>
        <translation>在浅色和深色外观之间切换。</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Gives the window the whole screen, or takes it back.</source>
        <translation>让窗口占满屏幕，或恢复原状。</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>关闭此窗口</translation>
    </message>
    <message>
        <source>Closes a torn-off window; the conversation stays on the desk.</source>
        <translation>关闭独立窗口，会话仍在接待列表中。</translation>
    </message>
    <message>
        <source>Find a customer by name</source>
        <translation>按姓名找客户</translation>
    </message>
    <message>
        <source>Puts the cursor into the search field of the list.</source>
        <translation>把光标放进列表的搜索框。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Shows every conversation on the desk.</source>
        <translation>显示接待中的全部会话。</translation>
    </message>
    <message>
        <source>Show waiting only</source>
        <translation>只看待回复</translation>
    </message>
    <message>
        <source>Shows those whose customer waits for an answer.</source>
        <translation>显示客户正在等待回复的会话。</translation>
    </message>
    <message>
        <source>Show overdue only</source>
        <translation>只看超时</translation>
    </message>
    <message>
        <source>Shows those whose answer is late.</source>
        <translation>显示回复已超时的会话。</translation>
    </message>
    <message>
        <source>Show unread only</source>
        <translation>只看未读</translation>
    </message>
    <message>
        <source>Shows those with messages not yet read.</source>
        <translation>显示有未读消息的会话。</translation>
    </message>
    <message>
        <source>Show drafts only</source>
        <translation>只看草稿</translation>
    </message>
    <message>
        <source>Shows those with an unfinished reply.</source>
        <translation>显示有未完成回复的会话。</translation>
    </message>
    <message>
        <source>Show on hold only</source>
        <translation>只看挂起</translation>
    </message>
    <message>
        <source>Shows those that were set aside.</source>
        <translation>显示已挂起的会话。</translation>
    </message>
    <message>
        <source>Show closed ones</source>
        <translation>看已结束</translation>
    </message>
    <message>
        <source>Shows conversations that were finished.</source>
        <translation>显示已结束的会话。</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>New customers may come to this seat.</source>
        <translation>可以接待新客户。</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>忙碌</translation>
    </message>
    <message>
        <source>No new customers for the moment.</source>
        <translation>暂时不接新客户。</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>Nobody sits at the desk.</source>
        <translation>人不在座位上。</translation>
    </message>
    <message>
        <source>Switch person</source>
        <translation>切换人员</translation>
    </message>
    <message>
        <source>Somebody else sits down here.</source>
        <translation>换另一位客服使用。</translation>
    </message>
    <message>
        <source>Start a practice</source>
        <translation>开始练习</translation>
    </message>
    <message>
        <source>Begins a practice with simulated customers.</source>
        <translation>开始与模拟客户的练习。</translation>
    </message>
    <message>
        <source>Short exercises</source>
        <translation>小练习</translation>
    </message>
    <message>
        <source>Opens the short exercises: rules, wordings, flags, STAR, typing, orders.</source>
        <translation>打开小练习：规则、话术、插旗、STAR、打字、订单。</translation>
    </message>
    <message>
        <source>Write scenarios</source>
        <translation>编写场景</translation>
    </message>
    <message>
        <source>Opens the window in which scenarios are written and tried.</source>
        <translation>打开写场景、试聊场景的窗口。</translation>
    </message>
    <message>
        <source>Read the report</source>
        <translation>看报告</translation>
    </message>
    <message>
        <source>Opens the report of the latest lesson, or of the recording in front.</source>
        <translation>打开最近一课的报告；正在看录像时，打开这段录像的报告。</translation>
    </message>
    <message>
        <source>Open a recording</source>
        <translation>打开录像文件</translation>
    </message>
    <message>
        <source>Opens a recording file to watch it.</source>
        <translation>打开录像文件观看回放。</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Lets the replay run, or stops it.</source>
        <translation>继续或暂停回放。</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>减慢播放</translation>
    </message>
    <message>
        <source>Plays at half the speed.</source>
        <translation>以一半的速度播放。</translation>
    </message>
    <message>
        <source>Previous event</source>
        <translation>上一个事件</translation>
    </message>
    <message>
        <source>Goes back to the previous event.</source>
        <translation>回到上一个事件。</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>下一个事件</translation>
    </message>
    <message>
        <source>Goes on to the next event.</source>
        <translation>前往下一个事件。</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快播放</translation>
    </message>
    <message>
        <source>Plays at twice the speed.</source>
        <translation>以两倍的速度播放。</translation>
    </message>
    <message>
        <source>Skip idle time</source>
        <translation>跳过空闲时间</translation>
    </message>
    <message>
        <source>Passes over the time in which nothing happens.</source>
        <translation>跳过没有动静的时间。</translation>
    </message>
    <message>
        <source>Export the recording</source>
        <translation>导出录像</translation>
    </message>
    <message>
        <source>Writes the recording into a file.</source>
        <translation>把录像存成文件。</translation>
    </message>
    <message>
        <source>Take over from here</source>
        <translation>从这里接手</translation>
    </message>
    <message>
        <source>Goes on with the lesson from the moment shown, and you serve its customers.</source>
        <translation>从正在看的这一刻把课继续下去，由您接待这批客户。</translation>
    </message>
    <message>
        <source>Side by side with the original</source>
        <translation>与原课并排看</translation>
    </message>
    <message>
        <source>Shows the lesson that was taken over beside the one it was taken from.</source>
        <translation>把接手的这一遍和原来那一遍并排放，逐刻对照。</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Shows all keys and lets you change them.</source>
        <translation>查看并修改所有快捷键。</translation>
    </message>
    <message>
        <source>Import conversations</source>
        <translation>导入聊天记录</translation>
    </message>
    <message>
        <source>Brings conversations in from a file.</source>
        <translation>从文件导入会话。</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>导入订单</translation>
    </message>
    <message>
        <source>Brings orders in from an export of a platform.</source>
        <translation>从平台导出的文件导入订单。</translation>
    </message>
    <message>
        <source>Import phrases</source>
        <translation>导入快捷短语</translation>
    </message>
    <message>
        <source>Brings quick replies in from a CSV or xlsx file.</source>
        <translation>从 CSV 或 xlsx 文件导入快捷短语。</translation>
    </message>
    <message>
        <source>Export phrases</source>
        <translation>导出快捷短语</translation>
    </message>
    <message>
        <source>Writes quick replies into a file that can be brought back whole.</source>
        <translation>把快捷短语写入文件，之后可以原样导回。</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>导入商品</translation>
    </message>
    <message>
        <source>Brings products in from a table.</source>
        <translation>从表格导入商品。</translation>
    </message>
    <message>
        <source>Import knowledge</source>
        <translation>导入知识</translation>
    </message>
    <message>
        <source>Brings entries in from Markdown or text files.</source>
        <translation>从 Markdown 或文本文件导入知识条目。</translation>
    </message>
    <message>
        <source>Set up my shop</source>
        <translation>布置我的店铺</translation>
    </message>
    <message>
        <source>Leads through bringing in orders, phrases, products, knowledge and chats.</source>
        <translation>一步步带您导入订单、短语、商品、知识和聊天记录。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Opens the settings.</source>
        <translation>打开设置。</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Ends the program; nothing you wrote is lost.</source>
        <translation>退出程序，写过的内容不会丢失。</translation>
    </message>
</context>
<context>
    <name>Hints</name>
    <message>
        <source>{text} ({keys})</source>
        <translation>{text}（{keys}）</translation>
    </message>
</context>
<context>
    <name>KeyMapWindow</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Find an action, or a key such as Ctrl+E</source>
        <translation>查找操作，或按键如 Ctrl+E</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>No action fits. Fewer letters find more.</source>
        <translation>没有符合的操作，少输几个字试试。</translation>
    </message>
    <message>
        <source>Press the new key</source>
        <translation>按下新的快捷键</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>改为用于此操作</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add a key…</source>
        <translation>添加按键(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Remove keys</source>
        <translation>清除按键(&amp;R)</translation>
    </message>
    <message>
        <source>Reset &amp;this one</source>
        <translation>恢复此项(&amp;T)</translation>
    </message>
    <message>
        <source>Reset a&amp;ll</source>
        <translation>全部恢复默认(&amp;L)</translation>
    </message>
    <message>
        <source>C&amp;opy list</source>
        <translation>复制列表(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Press the new key. Esc gives up.</source>
        <translation>请按下新的快捷键，按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Changed; in force at once.</source>
        <translation>已修改，立即生效。</translation>
    </message>
    <message>
        <source>All keys are as they were at first.</source>
        <translation>所有快捷键已恢复默认。</translation>
    </message>
    <message>
        <source>Copied as a table.</source>
        <translation>已复制为表格。</translation>
    </message>
</context>
<context>
    <name>KeyTree</name>
    <message>
        <source>Actions and their keys</source>
        <translation>操作及其快捷键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>● yours</source>
        <translation>● 自定义</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>由您修改</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>That is no key this program can hear.</source>
        <translation>这不是可用的快捷键。</translation>
    </message>
    <message>
        <source>{key} writes a character. Add Ctrl or Alt, or take a function key.</source>
        <translation>{key} 用于输入文字，请加上 Ctrl 或 Alt，或改用功能键。</translation>
    </message>
    <message>
        <source>{key} is needed for editing text. Choose another key.</source>
        <translation>{key} 用于编辑文字，请换一个。</translation>
    </message>
    <message>
        <source>{key} sends messages. Choose another key.</source>
        <translation>{key} 用于发送消息，请换一个。</translation>
    </message>
    <message>
        <source>{key} switches Chinese input methods. Choose another key.</source>
        <translation>{key} 用于切换输入法，请换一个。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>{key} belongs to {names}. Take it over?</source>
        <translation>{key} 已用于{names}，要改为用于此操作吗？</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Command palette</source>
        <translation>命令面板</translation>
    </message>
    <message>
        <source>Action or customer: name, English name or pinyin initials</source>
        <translation>操作或客户：名称、英文名或拼音首字母</translation>
    </message>
    <message>
        <source>What to find</source>
        <translation>要找什么</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>找到的结果</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more.</source>
        <translation>没有找到，少输几个字试试。</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter go · Esc close</source>
        <translation>↑ ↓ 选择 · Enter 前往 · Esc 关闭</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>On the desk</source>
        <translation>接待中</translation>
    </message>
    <message>
        <source>In the history</source>
        <translation>历史会话</translation>
    </message>
</context>
</TS>
