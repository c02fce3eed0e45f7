<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
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
        <translation>重量</translation>
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
