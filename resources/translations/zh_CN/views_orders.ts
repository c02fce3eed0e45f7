<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>OrderChip</name>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
</context>
<context>
    <name>OrderDetail</name>
    <message>
        <source>Copy the order number</source>
        <translation>复制订单号</translation>
    </message>
    <message>
        <source>Show receiver, phone and address; this is recorded</source>
        <translation>显示收件人、电话和地址（会留下记录）</translation>
    </message>
    <message>
        <source>Open a ticket</source>
        <translation>建工单</translation>
    </message>
    <message>
        <source>The whole way</source>
        <translation>全部物流</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>After-sale</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>催付</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Courier</source>
        <translation>快递</translation>
    </message>
    <message>
        <source>Waybill</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>Copy the waybill number</source>
        <translation>复制运单号</translation>
    </message>
    <message>
        <source>Shipped on</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>订单 {number}</translation>
    </message>
    <message>
        <source>by {clerk}, {time}</source>
        <translation>{clerk} {time}</translation>
    </message>
    <message>
        <source>Not told by the file.</source>
        <translation>导入的文件里没有。</translation>
    </message>
    <message>
        <source>{clerk} has reminded already ({time}); once is enough.</source>
        <translation>{clerk} 已催付过（{time}），催一次就够了。</translation>
    </message>
    <message>
        <source>The words stand in the reply; send them yourself. Nothing is sent twice.</source>
        <translation>话术已填入回复框，由您自己发送。每单只催一次。</translation>
    </message>
    <message>
        <source>The words stand in the reply. Change an address on the platform.</source>
        <translation>话术已填入回复框。要改地址，请到平台操作。</translation>
    </message>
    <message>
        <source>The words stand in the reply. Ask the courier by the waybill number.</source>
        <translation>话术已填入回复框。请凭运单号联系快递核实。</translation>
    </message>
    <message>
        <source>The words stand in the reply. Do it on the platform; this desk does not.</source>
        <translation>话术已填入回复框。实际操作请到平台进行，这里不会代办。</translation>
    </message>
</context>
<context>
    <name>OrderList</name>
    <message>
        <source>Orders of this customer</source>
        <translation>该客户的订单</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Open the conversation</source>
        <translation>打开会话</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>导出 CSV</translation>
    </message>
    <message>
        <source>Import orders</source>
        <translation>导入订单</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>全部状态</translation>
    </message>
    <message>
        <source>Any flag</source>
        <translation>全部旗帜</translation>
    </message>
    <message>
        <source>Any platform</source>
        <translation>全部平台</translation>
    </message>
    <message>
        <source>Any anomaly</source>
        <translation>全部异常</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>全部时间</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>近 3 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>近 7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>近 30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>近 90 天</translation>
    </message>
    <message>
        <source>Number, account, phone tail, product, waybill, remark …</source>
        <translation>订单号、账号、手机尾号、商品、运单号、备注……</translation>
    </message>
    <message>
        <source>Search orders</source>
        <translation>查找订单</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>全部订单</translation>
    </message>
    <message>
        <source>To remind of payment</source>
        <translation>待催付</translation>
    </message>
    <message>
        <source>Flags to mend</source>
        <translation>不合约定</translation>
    </message>
    <message>
        <source>Orders found</source>
        <translation>查到的订单</translation>
    </message>
    <message>
        <source>{count} found</source>
        <translation>共 {count} 条</translation>
    </message>
    <message>
        <source>The newest {count}, more while you scroll</source>
        <translation>已列出最新 {count} 条，往下滚动继续</translation>
    </message>
    <message>
        <source>{count} orders in all</source>
        <translation>库中共 {count} 单</translation>
    </message>
    <message>
        <source>looked at the newest {count} of each state</source>
        <translation>各状态只检查了最新 {count} 单</translation>
    </message>
    <message>
        <source>No orders yet. Import the platform&apos;s order file: it stays on this computer.</source>
        <translation>还没有订单。可以导入平台导出的订单文件，数据只留在这台电脑上。</translation>
    </message>
    <message>
        <source>No flag is against the convention.</source>
        <translation>没有不合约定的旗帜。</translation>
    </message>
    <message>
        <source>Nobody&apos;s payment is waited for.</source>
        <translation>没有待付款的订单。</translation>
    </message>
    <message>
        <source>Nothing found. Fewer words or filters find more.</source>
        <translation>没有找到，可以减少关键词或筛选条件。</translation>
    </message>
    <message>
        <source>Changes by imports</source>
        <translation>导入带来的变动</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>No order of this customer is known here. Import the latest order file, or search by number.</source>
        <translation>这里没有该客户的订单。可以导入最新的订单文件，或到订单页按订单号查找。</translation>
    </message>
    <message>
        <source>The orders of the customer in front appear here.</source>
        <translation>打开一个会话，这里会显示该客户的订单。</translation>
    </message>
</context>
<context>
    <name>OrderTable</name>
    <message>
        <source>Flag</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>订单号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Placed on</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>剩余付款时间</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>催付</translation>
    </message>
    <message>
        <source>{span} left</source>
        <translation>剩 {span}</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已过期</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Taobao</source>
        <translation>淘宝</translation>
    </message>
    <message>
        <source>Pinduoduo</source>
        <translation>拼多多</translation>
    </message>
    <message>
        <source>Douyin</source>
        <translation>抖音</translation>
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
        <source>Unpaid</source>
        <translation>待付款</translation>
    </message>
    <message>
        <source>To be shipped</source>
        <translation>待发货</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>已发货</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Remind of payment</source>
        <translation>催付</translation>
    </message>
    <message>
        <source>Verify address</source>
        <translation>核对地址</translation>
    </message>
    <message>
        <source>Change price</source>
        <translation>改价</translation>
    </message>
    <message>
        <source>Look for parcel</source>
        <translation>查物流</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>退货</translation>
    </message>
    <message>
        <source>Exchange</source>
        <translation>换货</translation>
    </message>
    <message>
        <source>Reship</source>
        <translation>补发</translation>
    </message>
    <message>
        <source>Placed with another account: tell nothing of receiver, phone or address.</source>
        <translation>这单是别的账号下的：不要透露收件人、电话和地址。</translation>
    </message>
    <message>
        <source>The time to pay is over; the platform may have closed it. Import anew before you go on.</source>
        <translation>付款时间已过，平台可能已关闭订单，请重新导入核实。</translation>
    </message>
    <message>
        <source>Unpaid, closes in {minutes} min.</source>
        <translation>未付款，约 {minutes} 分钟后关闭。</translation>
    </message>
    <message>
        <source>The receiver&apos;s name is missing.</source>
        <translation>缺收件人姓名。</translation>
    </message>
    <message>
        <source>The phone number is missing or wrong.</source>
        <translation>电话缺失或不对。</translation>
    </message>
    <message>
        <source>The address is missing.</source>
        <translation>缺收货地址。</translation>
    </message>
    <message>
        <source>The address has no street or number. Verify it before shipping.</source>
        <translation>地址缺街道或门牌，发货前请核对。</translation>
    </message>
    <message>
        <source>The customer&apos;s message speaks of another address. Verify it before shipping.</source>
        <translation>客户留言提到改地址，发货前请核对。</translation>
    </message>
    <message>
        <source>{total} was asked for, more than goods {goods} and freight {freight}.</source>
        <translation>应付 {total}，高于商品 {goods} 加运费 {freight}。</translation>
    </message>
    <message>
        <source>{total} is much less than the goods ({goods}). Check the discount.</source>
        <translation>实付 {total} 远低于商品合计 {goods}，请核对优惠。</translation>
    </message>
    <message>
        <source>The same goods as order …{order} of this customer: twice?</source>
        <translation>与该客户尾号 {order} 的订单商品相同，可能重复下单。</translation>
    </message>
    <message>
        <source>Unusually many pieces: {count}. Check before shipping.</source>
        <translation>件数异常：{count} 件，发货前请核实。</translation>
    </message>
    <message>
        <source>{count} unpaid or closed orders of this customer in a short time.</source>
        <translation>该客户短时间内有 {count} 个未付款或关闭的订单。</translation>
    </message>
    <message>
        <source>Out of stock: {product} ({left} left).</source>
        <translation>缺货：{product}（剩 {left} 件）。</translation>
    </message>
    <message>
        <source>Shipped, but there is no waybill number.</source>
        <translation>已发货，但没有运单号。</translation>
    </message>
    <message>
        <source>The parcel has not moved for {days} days.</source>
        <translation>物流已 {days} 天没有更新。</translation>
    </message>
    <message>
        <source>Shipped {days} days ago and no track yet.</source>
        <translation>发货已 {days} 天，还没有物流记录。</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>账号不一致</translation>
    </message>
    <message>
        <source>Payment overdue</source>
        <translation>付款已过期</translation>
    </message>
    <message>
        <source>About to expire</source>
        <translation>即将过期</translation>
    </message>
    <message>
        <source>Address unclear</source>
        <translation>地址不清</translation>
    </message>
    <message>
        <source>Address to change</source>
        <translation>要改地址</translation>
    </message>
    <message>
        <source>Amount differs</source>
        <translation>金额不符</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>重复下单</translation>
    </message>
    <message>
        <source>Suspicious</source>
        <translation>可疑订单</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>缺货</translation>
    </message>
    <message>
        <source>No waybill</source>
        <translation>缺运单号</translation>
    </message>
    <message>
        <source>Not moving</source>
        <translation>物流停滞</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款</translation>
    </message>
    <message>
        <source>Answer the refund</source>
        <translation>退款答复</translation>
    </message>
    <message>
        <source>Answer the exchange</source>
        <translation>换货答复</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Explain a review</source>
        <translation>评价解释</translation>
    </message>
    <message>
        <source>Follow-up review</source>
        <translation>追加评价</translation>
    </message>
    <message>
        <source>Status unknown</source>
        <translation>状态不明</translation>
    </message>
    <message>
        <source>within {span} of the application; see the platform</source>
        <translation>须在申请后 {span} 内，以平台为准</translation>
    </message>
    <message>
        <source>over since {time}</source>
        <translation>{time} 已过期</translation>
    </message>
    <message>
        <source>{span} left, till {time}</source>
        <translation>剩 {span}，至 {time}</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小时</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} 天</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>status on the platform</source>
        <translation>平台状态</translation>
    </message>
    <message>
        <source>amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>收件人</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>placed</source>
        <translation>下单时间</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>付款时间</translation>
    </message>
    <message>
        <source>shipped on</source>
        <translation>发货时间</translation>
    </message>
    <message>
        <source>received</source>
        <translation>签收时间</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>pieces</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>waybill</source>
        <translation>运单号</translation>
    </message>
    <message>
        <source>courier</source>
        <translation>快递</translation>
    </message>
    <message>
        <source>track</source>
        <translation>物流</translation>
    </message>
    <message>
        <source>message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>flag</source>
        <translation>旗帜</translation>
    </message>
    <message>
        <source>reason of closing</source>
        <translation>关闭原因</translation>
    </message>
    <message>
        <source>after-sale</source>
        <translation>售后</translation>
    </message>
    <message>
        <source>refund</source>
        <translation>退款金额</translation>
    </message>
    <message>
        <source>invoice</source>
        <translation>发票</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>店铺</translation>
    </message>
    <message>
        <source>{time} {field}: {before} → {after} ({file})</source>
        <translation>{time} {field}：{before} → {after}（{file}）</translation>
    </message>
    <message>
        <source>{time} {field} stayed {before}; the older file {file} says {after}</source>
        <translation>{time} {field}保持 {before}；较早的文件 {file} 里是 {after}</translation>
    </message>
    <message>
        <source>Grey flag</source>
        <translation>灰旗</translation>
    </message>
    <message>
        <source>Red flag</source>
        <translation>红旗</translation>
    </message>
    <message>
        <source>Yellow flag</source>
        <translation>黄旗</translation>
    </message>
    <message>
        <source>Green flag</source>
        <translation>绿旗</translation>
    </message>
    <message>
        <source>Blue flag</source>
        <translation>蓝旗</translation>
    </message>
    <message>
        <source>Purple flag</source>
        <translation>紫旗</translation>
    </message>
</context>
<context>
    <name>RemarkBox</name>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>复制全文</translation>
    </message>
    <message>
        <source>Copy what fits</source>
        <translation>只复制放得下的</translation>
    </message>
    <message>
        <source>The remark stands. Copy all, then paste it on the platform.</source>
        <translation>备注已加。复制全文后到平台粘贴。</translation>
    </message>
    <message>
        <source>There is no remark to copy yet.</source>
        <translation>还没有可复制的备注。</translation>
    </message>
    <message>
        <source>Copied whole, but {over} bytes over the {limit} of the platform: shorten it there.</source>
        <translation>已复制全文，但比平台上限 {limit} 字节多 {over} 个字节，请到平台上缩短。</translation>
    </message>
    <message>
        <source>Copied, {size} of {limit} bytes. Paste it in the platform&apos;s remark.</source>
        <translation>已复制（{size} / {limit} 字节），请粘贴到平台的备注里。</translation>
    </message>
    <message>
        <source>Copy all remarks as the platform takes them</source>
        <translation>复制全部备注，用于粘贴到平台</translation>
    </message>
    <message>
        <source>Add a remark</source>
        <translation>加备注</translation>
    </message>
    <message>
        <source>{flag} on the platform is against the convention: {why}. Add a remark with another flag.</source>
        <translation>平台上插的{flag}不合约定：{why}。请另加一条备注换旗。</translation>
    </message>
    <message>
        <source>A flag without a remark does not count on the platform.</source>
        <translation>只有旗帜没有内容，在平台上不算数。</translation>
    </message>
    <message>
        <source>from the platform</source>
        <translation>平台上已有</translation>
    </message>
    <message>
        <source>not on the platform yet</source>
        <translation>还没贴到平台</translation>
    </message>
    <message>
        <source>No remark yet.</source>
        <translation>还没有备注。</translation>
    </message>
    <message>
        <source>Copied the newest lines, {size} of {limit} bytes; the {count} oldest are left out.</source>
        <translation>已复制最新的几条（{size} / {limit} 字节），最早的 {count} 条没有复制。</translation>
    </message>
</context>
<context>
    <name>RemarkForm</name>
    <message>
        <source>Add a remark</source>
        <translation>加备注</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>What is to be remarked</source>
        <translation>备注内容</translation>
    </message>
    <message>
        <source>Words of the remark</source>
        <translation>备注内容</translation>
    </message>
    <message>
        <source>With this line {size} of {limit} bytes</source>
        <translation>加上这条共 {size} / {limit} 字节</translation>
    </message>
    <message>
        <source>{over} bytes over the {limit} of the platform</source>
        <translation>超出平台上限 {limit} 字节 {over} 个字节</translation>
    </message>
</context>
</TS>
