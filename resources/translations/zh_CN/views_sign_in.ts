<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>FirstStartDialog</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎使用</translation>
    </message>
    <message>
        <source>&amp;Practice</source>
        <translation>练习(&amp;P)</translation>
    </message>
    <message>
        <source>Simulated customers write to you about the goods of a made-up shop. Nothing reaches anybody.</source>
        <translation>模拟客户会来咨询虚构店铺里的商品，不会真的发给任何人。</translation>
    </message>
    <message>
        <source>&amp;Demo shop</source>
        <translation>演示店铺(&amp;D)</translation>
    </message>
    <message>
        <source>A made-up shop with goods, customers, orders and phrases, to look at everything in peace.</source>
        <translation>一家虚构的店铺，商品、客户、订单、短语都齐全，可以慢慢看、随便点。</translation>
    </message>
    <message>
        <source>&amp;My shop</source>
        <translation>我的店铺(&amp;M)</translation>
    </message>
    <message>
        <source>Your own desk, empty. A guide helps to bring in orders, phrases, products and chats.</source>
        <translation>您自己的工作台，先是空的；向导会帮您导入订单、短语、商品和聊天记录。</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>开始(&amp;B)</translation>
    </message>
    <message>
        <source>Who sits here?</source>
        <translation>现在由谁接待？</translation>
    </message>
    <message>
        <source>Everything done at this desk bears this name. You can switch later.</source>
        <translation>您的每项操作都会记在这个名字下，以后可以切换。</translation>
    </message>
    <message>
        <source>Where do you want to begin?</source>
        <translation>从哪里开始？</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>as customers may see it, for example 小美</source>
        <translation>客户看到的称呼，例如：小美</translation>
    </message>
    <message>
        <source>optional, {least} to {most} digits</source>
        <translation>可不填，{least} 至 {most} 位数字</translation>
    </message>
    <message>
        <source>the same digits again</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>客服名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>角色(&amp;R)</translation>
    </message>
    <message>
        <source>P&amp;IN</source>
        <translation>PIN 码(&amp;I)</translation>
    </message>
    <message>
        <source>PIN a&amp;gain</source>
        <translation>确认 PIN(&amp;G)</translation>
    </message>
    <message>
        <source>A name is needed: every fact at the desk bears it.</source>
        <translation>请填写客服名，每条记录都会署名。</translation>
    </message>
    <message>
        <source>Somebody with this name is on the list already.</source>
        <translation>已有同名人员。</translation>
    </message>
    <message>
        <source>A PIN has {least} to {most} digits.</source>
        <translation>PIN 码为 {least} 至 {most} 位数字。</translation>
    </message>
    <message>
        <source>The two PINs differ.</source>
        <translation>两次输入的 PIN 码不一致。</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>Clerk</source>
        <translation>客服</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Trainee</source>
        <translation>学员</translation>
    </message>
    <message>
        <source>Instructor</source>
        <translation>讲师</translation>
    </message>
    <message>
        <source>answers customers</source>
        <translation>接待客户</translation>
    </message>
    <message>
        <source>answers customers, sets limits and watches figures</source>
        <translation>接待客户、设定时限、查看数据</translation>
    </message>
    <message>
        <source>practises with simulated customers</source>
        <translation>与模拟客户练习</translation>
    </message>
    <message>
        <source>leads practices and watches replays</source>
        <translation>带练习、看回放</translation>
    </message>
</context>
<context>
    <name>SwitchDialog</name>
    <message>
        <source>Switch person</source>
        <translation>切换人员</translation>
    </message>
    <message>
        <source>Who sits here now?</source>
        <translation>现在由谁接待？</translation>
    </message>
    <message>
        <source>People of this desk</source>
        <translation>人员列表</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN 码</translation>
    </message>
    <message>
        <source>Somebody new</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>&amp;Somebody new…</source>
        <translation>新增人员(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Remove from the list</source>
        <translation>从列表移除(&amp;R)</translation>
    </message>
    <message>
        <source>Sit &amp;down</source>
        <translation>切换(&amp;D)</translation>
    </message>
    <message>
        <source> (sits here now)</source>
        <translation>（当前）</translation>
    </message>
    <message>
        <source> · PIN</source>
        <translation> · 有 PIN 码</translation>
    </message>
    <message>
        <source>That PIN is not right.</source>
        <translation>PIN 码不正确。</translation>
    </message>
    <message>
        <source>That PIN was not right. Next try in {seconds} s.</source>
        <translation>PIN 码不正确，{seconds} 秒后可重试。</translation>
    </message>
</context>
</TS>
