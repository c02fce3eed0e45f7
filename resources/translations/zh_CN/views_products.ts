<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>ProductBench</name>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建商品</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>没有找到。</translation>
    </message>
    <message>
        <source>No products yet. “New product” writes the first.</source>
        <translation>还没有商品。点“新建商品”写第一个。</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>Title on the shelf</source>
        <translation>商品标题</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分类</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>现价</translation>
    </message>
    <message>
        <source>Price before</source>
        <translation>原价</translation>
    </message>
    <message>
        <source>New stock on</source>
        <translation>预计到货</translation>
    </message>
    <message>
        <source>Campaigns</source>
        <translation>参加的活动</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材质</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Suits</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Not for</source>
        <translation>不适合</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>搭配商品</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Size table</source>
        <translation>尺码表</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>常见问题</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>洗护</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>商品编码</translation>
    </message>
    <message>
        <source>As colleagues call it</source>
        <translation>同事之间怎么叫</translation>
    </message>
    <message>
        <source>Colour/size and pieces, a line each: 燕麦/S 12</source>
        <translation>每行一个规格和件数：燕麦/S 12</translation>
    </message>
    <message>
        <source>Codes, with blanks between</source>
        <translation>填编码，用空格隔开</translation>
    </message>
    <message>
        <source>Feature → advantage → benefit, a line each</source>
        <translation>每行一条：特点 → 优点 → 好处</translation>
    </message>
    <message>
        <source>Question | answer, a line each</source>
        <translation>每行一条：问 | 答</translation>
    </message>
    <message>
        <source>A line each</source>
        <translation>每行一条</translation>
    </message>
    <message>
        <source>Whom it honestly does not suit</source>
        <translation>如实写明不适合哪些人</translation>
    </message>
    <message>
        <source>Edit product</source>
        <translation>编辑商品</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新建商品</translation>
    </message>
    <message>
        <source>{field}, line {line}: “{text}” cannot be read. Write it like this: {example}</source>
        <translation>{field}第 {line} 行“{text}”看不懂，请写成这样：{example}</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not an amount of yuan.</source>
        <translation>{field}：“{text}”不是金额。</translation>
    </message>
    <message>
        <source>{field}: “{text}” is not a day. Write it as 2026-12-03.</source>
        <translation>{field}：“{text}”不是日期，请写成 2026-12-03 的样子。</translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Find by code, name, pinyin or initials</source>
        <translation>输入编码、名称、拼音或首字母查找</translation>
    </message>
    <message>
        <source>Products found</source>
        <translation>找到的商品</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Send card</source>
        <translation>发商品卡</translation>
    </message>
    <message>
        <source>Send its card to the customer</source>
        <translation>把商品卡发给客户</translation>
    </message>
    <message>
        <source>In this conversation</source>
        <translation>本会话</translation>
    </message>
    <message>
        <source>Out of stock</source>
        <translation>无货</translation>
    </message>
    <message>
        <source>No product found for “{words}”. A code, a few letters or initials are enough.</source>
        <translation>没有找到“{words}”。输入编码、几个字或首字母就可以。</translation>
    </message>
    <message>
        <source>No products yet. Bring in the shop&apos;s table on the knowledge page, or write one there.</source>
        <translation>还没有商品。可以在“知识”页导入商品表，或新建一个。</translation>
    </message>
</context>
<context>
    <name>Products</name>
    <message>
        <source>It is {price} yuan now</source>
        <translation>现在是 {price} 元</translation>
    </message>
    <message>
        <source>It is {price} yuan now, before {old} yuan</source>
        <translation>现在是 {price} 元（原价 {old} 元）</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>{count} days left</source>
        <translation>还剩 {count} 天</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} 开始</translation>
    </message>
    <message>
        <source>{name}: {rule}</source>
        <translation>{name}：{rule}</translation>
    </message>
    <message>
        <source>Stock, {count} in all</source>
        <translation>库存（共 {count} 件）</translation>
    </message>
    <message>
        <source>New stock expected on {day}</source>
        <translation>预计 {day} 到货</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>尺码</translation>
    </message>
    <message>
        <source>What speaks for it</source>
        <translation>卖点</translation>
    </message>
    <message>
        <source>{feature}, {advantage}, {benefit}.</source>
        <translation>{feature}，{advantage}，{benefit}。</translation>
    </message>
    <message>
        <source>Asked and answered</source>
        <translation>常见问题</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材质</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>In the box</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Weighs</source>
        <translation>重量</translation>
    </message>
    <message>
        <source>Ships</source>
        <translation>发货</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Care</source>
        <translation>洗护</translation>
    </message>
    <message>
        <source>Suits: </source>
        <translation>适合：</translation>
    </message>
    <message>
        <source>Not for: </source>
        <translation>不适合：</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>搭配推荐</translation>
    </message>
    <message>
        <source>It goes well with our {name}.</source>
        <translation>可以搭配我们家的{name}一起看看。</translation>
    </message>
    <message>
        <source>In the knowledge</source>
        <translation>相关知识</translation>
    </message>
    <message>
        <source>✕ out</source>
        <translation>✕ 缺</translation>
    </message>
    <message>
        <source>! {count}</source>
        <translation>仅 {count}</translation>
    </message>
    <message>
        <source>{size} is out of stock</source>
        <translation>{size} 暂时缺货</translation>
    </message>
    <message>
        <source>only {count} left of {size}</source>
        <translation>{size} 仅剩 {count} 件</translation>
    </message>
    <message>
        <source>{size} is in stock</source>
        <translation>{size} 有货</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>{colour}: {told}</source>
        <translation>{colour}：{told}</translation>
    </message>
</context>
<context>
    <name>SizeAdvice</name>
    <message>
        <source>Height in cm</source>
        <translation>身高（cm）</translation>
    </message>
    <message>
        <source>Height cm</source>
        <translation>身高 cm</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>体重</translation>
    </message>
    <message>
        <source>Put the advice into the reply</source>
        <translation>把尺码建议放进回复</translation>
    </message>
    <message>
        <source> or </source>
        <translation>或</translation>
    </message>
    <message>
        <source>→ {sizes} by weight</source>
        <translation>→ 按体重 {sizes}</translation>
    </message>
    <message>
        <source>→ none fits</source>
        <translation>→ 没有合适的</translation>
    </message>
    <message>
        <source>For {height} cm and {weight} {unit} the size table advises {size}.</source>
        <translation>身高 {height} cm、体重 {weight} {unit}，按尺码表建议选 {size}。</translation>
    </message>
    <message>
        <source>For {height} cm the size table advises {size}.</source>
        <translation>身高 {height} cm，按尺码表建议选 {size}。</translation>
    </message>
    <message>
        <source>For {weight} {unit} the size table advises {size}.</source>
        <translation>体重 {weight} {unit}，按尺码表建议选 {size}。</translation>
    </message>
</context>
</TS>
