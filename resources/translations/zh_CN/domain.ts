<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Replying</source>
        <translation>回复</translation>
    </message>
    <message>
        <source>Shop and phrases</source>
        <translation>店铺与短语</translation>
    </message>
    <message>
        <source>Times and load</source>
        <translation>时限与接待量</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>自动回复</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Replay</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>Customers&apos; words</source>
        <translation>客户措辞</translation>
    </message>
    <message>
        <source>s</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>人</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language of menus, buttons and notices.</source>
        <translation>菜单、按钮和提示使用的语言。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Light, dark, or whatever the system shows at the moment.</source>
        <translation>浅色、深色，或与系统当前的外观保持一致。</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>界面缩放</translation>
    </message>
    <message>
        <source>Enlarges text, buttons and pictures together.</source>
        <translation>文字、按钮和图片一起放大。</translation>
    </message>
    <message>
        <source>Key that sends</source>
        <translation>发送键</translation>
    </message>
    <message>
        <source>The other one begins a new line.</source>
        <translation>另一个组合键用来换行。</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>不检查</translation>
    </message>
    <message>
        <source>Only write it down</source>
        <translation>只记录</translation>
    </message>
    <message>
        <source>Underline while typing</source>
        <translation>输入时划线提示</translation>
    </message>
    <message>
        <source>Underline, and warn before sending</source>
        <translation>划线提示，发送前提醒</translation>
    </message>
    <message>
        <source>Forbidden speech</source>
        <translation>违规用语</translation>
    </message>
    <message>
        <source>What clerks must not say, by the shop&apos;s policy “speech”. A warning never forbids: Enter again sends.</source>
        <translation>按店铺的“speech”规则检查客服不能说的话。提醒不是禁止：再按一次发送键照样发出。</translation>
    </message>
    <message>
        <source>Undo after sending</source>
        <translation>发送后可撤销</translation>
    </message>
    <message>
        <source>How long the undo is shown; it recalls the message. 0 shows none. Sending is never delayed.</source>
        <translation>“撤销”显示多长时间，点它会撤回消息；0 表示不显示。发送本身从不延迟。</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>店铺名称</translation>
    </message>
    <message>
        <source>Stands for {店铺名} in phrases.</source>
        <translation>用于短语里的{店铺名}。</translation>
    </message>
    <message>
        <source>Where returns go</source>
        <translation>退货地址</translation>
    </message>
    <message>
        <source>Address, name and phone; stands for {退货地址} in phrases.</source>
        <translation>地址、姓名和电话，用于短语里的{退货地址}。</translation>
    </message>
    <message>
        <source>Suggest phrases</source>
        <translation>推荐短语</translation>
    </message>
    <message>
        <source>Three phrases that fit the customer&apos;s last question, above the reply.</source>
        <translation>根据客户最近的提问，在输入框上方推荐三条短语。</translation>
    </message>
    <message>
        <source>Phrases over any program</source>
        <translation>快捷短语小窗</translation>
    </message>
    <message>
        <source>A key shows a small window that copies a phrase for another program. Windows and X11 allow it.</source>
        <translation>按全局按键打开小窗，查找并复制短语，供其他程序使用。支持 Windows 和 X11。</translation>
    </message>
    <message>
        <source>Key for it</source>
        <translation>小窗按键</translation>
    </message>
    <message>
        <source>Written like Ctrl+Alt+Space or Ctrl+F12; it works wherever you are.</source>
        <translation>写成 Ctrl+Alt+Space 或 Ctrl+F12 的形式，在任何程序中都有效。</translation>
    </message>
    <message>
        <source>First reply within</source>
        <translation>首响时限</translation>
    </message>
    <message>
        <source>Time for the first answer to a new customer.</source>
        <translation>新客户进线后，首次回复的时限。</translation>
    </message>
    <message>
        <source>Reply target</source>
        <translation>回复目标</translation>
    </message>
    <message>
        <source>The time to aim at for every later answer.</source>
        <translation>之后每次回复争取达到的时间。</translation>
    </message>
    <message>
        <source>Overdue after</source>
        <translation>超时时限</translation>
    </message>
    <message>
        <source>No customer may wait longer than this; the platform counts it as slow.</source>
        <translation>客户等待不得超过这个时间，超过会被平台计为慢响应。</translation>
    </message>
    <message>
        <source>Remind before</source>
        <translation>提前提醒</translation>
    </message>
    <message>
        <source>How long before a conversation is overdue the reminder comes.</source>
        <translation>会话超时前多久弹出提醒。</translation>
    </message>
    <message>
        <source>Customers an hour</source>
        <translation>每小时接待</translation>
    </message>
    <message>
        <source>The goal shown in the status bar.</source>
        <translation>显示在状态栏的接待目标。</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>提示音</translation>
    </message>
    <message>
        <source>A short sound for a new customer and for the slow-reply reminder.</source>
        <translation>新客户进线和慢回复提醒时响一声。</translation>
    </message>
    <message>
        <source>Taskbar alert</source>
        <translation>任务栏闪烁</translation>
    </message>
    <message>
        <source>The taskbar button blinks when somebody waits and the desk is not in front.</source>
        <translation>有客户在等而工作台不在最前时，任务栏按钮会闪烁。</translation>
    </message>
    <message>
        <source>Tray icon</source>
        <translation>托盘图标</translation>
    </message>
    <message>
        <source>Shows beside the clock how many wait, also while the desk is behind other windows.</source>
        <translation>在系统时钟旁显示有多少人在等；工作台被其他窗口挡住时也能看到。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>No sound and no blinking between these times; the list goes on.</source>
        <translation>时段内不响铃、不闪烁，会话列表照常更新。</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>免打扰开始</translation>
    </message>
    <message>
        <source>Hours and minutes, for example 22:00.</source>
        <translation>时和分，例如 22:00。</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>免打扰结束</translation>
    </message>
    <message>
        <source>May be earlier than the beginning: then it lasts over midnight.</source>
        <translation>可以早于开始时间，表示跨过午夜。</translation>
    </message>
    <message>
        <source>Answer automatically</source>
        <translation>启用自动回复</translation>
    </message>
    <message>
        <source>Greets a new customer at once. It is marked as automatic and does not stop the clock.</source>
        <translation>新客户进线时立即问候。消息会标明是自动回复，不会停止计时。</translation>
    </message>
    <message>
        <source>Words of the automatic reply</source>
        <translation>自动回复内容</translation>
    </message>
    <message>
        <source>Customers see exactly this text, at most 500 characters.</source>
        <translation>客户看到的就是这段文字，最多 500 字。</translation>
    </message>
    <message>
        <source>Demo shop in practice</source>
        <translation>练习里带演示店铺</translation>
    </message>
    <message>
        <source>Practice has the goods, customers, orders and phrases of the demo shop.</source>
        <translation>练习时有演示店铺的商品、客户、订单和短语可用。</translation>
    </message>
    <message>
        <source>Coach during a lesson</source>
        <translation>上课时有教练</translation>
    </message>
    <message>
        <source>Shows which steps of STAR are reached, what is missing next and who waits. Never in an exam.</source>
        <translation>显示 STAR 走到哪一步、下一步缺什么、谁在等。考试时不显示。</translation>
    </message>
    <message>
        <source>Hint after</source>
        <translation>沉默多久给提示</translation>
    </message>
    <message>
        <source>For so long a customer waits until the coach says what is missing.</source>
        <translation>客户等了这么久，教练才说缺什么。</translation>
    </message>
    <message>
        <source>Daily backup</source>
        <translation>每日备份</translation>
    </message>
    <message>
        <source>Copies the database once a day beside it; the last 14 copies are kept.</source>
        <translation>每天在数据库旁边备份一次，保留最近 14 份。</translation>
    </message>
    <message>
        <source>Skip pauses longer than</source>
        <translation>跳过停顿的长度</translation>
    </message>
    <message>
        <source>When pauses are skipped in a replay, shorter ones are still shown.</source>
        <translation>回放中选择跳过停顿时，短于此值的停顿照常播放。</translation>
    </message>
    <message>
        <source>In other words</source>
        <translation>换种说法</translation>
    </message>
    <message>
        <source>A language model words simulated customers&apos; messages anew; what they want stays the same. Sent are the planned sentence, the mood, the goods. Off, practice needs no network.</source>
        <translation>让语言模型把模拟客户的消息换一种说法，诉求不变。发出去的只有原话、心情和商品名。关闭时练习不需要网络。</translation>
    </message>
    <message>
        <source>Address of the service</source>
        <translation>服务地址</translation>
    </message>
    <message>
        <source>OpenAI-compatible, up to “/v1”: https://example.com/v1, or http://localhost:11434/v1.</source>
        <translation>兼容 OpenAI 的接口，写到 /v1 为止，例如 https://example.com/v1 或 http://localhost:11434/v1。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Its name as the service knows it. A small, fast one is enough.</source>
        <translation>服务方所用的名称。小而快的就够了。</translation>
    </message>
    <message>
        <source>Wait at most</source>
        <translation>最多等待</translation>
    </message>
    <message>
        <source>What comes later is not used; the planned sentence is said instead.</source>
        <translation>超过这个时间就不用，照原话说。</translation>
    </message>
</context>
</TS>
