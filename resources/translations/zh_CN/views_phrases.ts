<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>Companion</name>
    <message>
        <source>Quick replies</source>
        <translation>快捷短语</translation>
    </message>
    <message>
        <source>Quick replies · copied for any program</source>
        <translation>快捷短语 · 复制后可粘贴到任何程序</translation>
    </message>
    <message>
        <source>Put away (Esc)</source>
        <translation>收起 (Esc)</translation>
    </message>
    <message>
        <source>Code, title, words or pinyin</source>
        <translation>短码、标题、内容或拼音</translation>
    </message>
    <message>
        <source>Find a phrase</source>
        <translation>查找短语</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more; pinyin initials do too.</source>
        <translation>没有匹配的短语。少输几个字，或试试拼音首字母。</translation>
    </message>
    <message>
        <source>Enter copies · Esc puts this away</source>
        <translation>Enter 复制 · Esc 收起</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copied: {name}
Paste it wherever you write.</source>
        <translation>已复制：{name}
到任意输入框粘贴即可。</translation>
    </message>
</context>
<context>
    <name>FavouriteBar</name>
    <message>
        <source>Favourites</source>
        <translation>常用</translation>
    </message>
</context>
<context>
    <name>GroupBar</name>
    <message>
        <source>Groups</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部分组</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>常用</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>History of the phrase</source>
        <translation>短语的修改记录</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>历次版本</translation>
    </message>
    <message>
        <source>&amp;Have it like this again</source>
        <translation>恢复到这个版本(&amp;H)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>brought in</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>made</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>code</source>
        <translation>短码</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>address</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>changed: {what}</source>
        <translation>修改了{what}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有修改</translation>
    </message>
</context>
<context>
    <name>InlineMenu</name>
    <message>
        <source>Phrases for what was typed</source>
        <translation>匹配的短语</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>No phrase fits. Enter closes this; Enter again sends it as it stands.</source>
        <translation>没有匹配的短语。按 Enter 关闭，再按一次原样发送。</translation>
    </message>
    <message>
        <source>↑ ↓ choose · Enter or Tab inserts · Esc closes</source>
        <translation>↑ ↓ 选择 · Enter 或 Tab 插入 · Esc 关闭</translation>
    </message>
</context>
<context>
    <name>PhraseDialog</name>
    <message>
        <source>Change the phrase</source>
        <translation>修改短语</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>新建短语</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>So that it fits every customer:</source>
        <translation>为了适用于所有客户，将替换：</translation>
    </message>
    <message>
        <source>“{value}” becomes {variable}</source>
        <translation>“{value}” 替换为 {variable}</translation>
    </message>
</context>
<context>
    <name>PhraseForm</name>
    <message>
        <source>The code {code} belongs to “{name}” already. Choose another one.</source>
        <translation>短码 {code} 已用于“{name}”，请换一个。</translation>
    </message>
    <message>
        <source>Without a code it is found by its title and its words.</source>
        <translation>没有短码时，可按标题和内容查找。</translation>
    </message>
    <message>
        <source>/{code} puts it into a reply.</source>
        <translation>输入 /{code} 即可插入。</translation>
    </message>
    <message>
        <source>/{code} will mean this one; the team&apos;s “{name}” stands behind it.</source>
        <translation>/{code} 将使用这一条，团队的“{name}”排在其后。</translation>
    </message>
    <message>
        <source>/{code} will mean your own “{name}”; this one stands behind it.</source>
        <translation>/{code} 将使用您个人的“{name}”，这一条排在其后。</translation>
    </message>
    <message>
        <source>Scene; a slash divides levels: returns/rules</source>
        <translation>场景，用 / 分级，如 退换/规则</translation>
    </message>
    <message>
        <source>A few letters, such as thh</source>
        <translation>几个字母，如 thh</translation>
    </message>
    <message>
        <source>What lists call it</source>
        <translation>列表里显示的名称</translation>
    </message>
    <message>
        <source>What is put into the reply</source>
        <translation>插入到回复里的内容</translation>
    </message>
    <message>
        <source>Variable</source>
        <translation>插入变量</translation>
    </message>
    <message>
        <source>Choose a picture …</source>
        <translation>选择图片…</translation>
    </message>
    <message>
        <source>from</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>until</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation>归属(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>分组(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>短码(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>标题(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>内容(&amp;W)</translation>
    </message>
    <message>
        <source>With &amp;it</source>
        <translation>类型(&amp;I)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>链接地址</translation>
    </message>
    <message>
        <source>Product number</source>
        <translation>商品编号</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>已选择</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚未选择</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>图片 ({endings})</translation>
    </message>
</context>
<context>
    <name>PhraseManager</name>
    <message>
        <source>Quick replies</source>
        <translation>快捷短语</translation>
    </message>
    <message>
        <source>All groups</source>
        <translation>全部分组</translation>
    </message>
    <message>
        <source>Code, title, words or pinyin</source>
        <translation>短码、标题、内容或拼音</translation>
    </message>
    <message>
        <source>Find a phrase</source>
        <translation>查找短语</translation>
    </message>
    <message>
        <source>Which phrases</source>
        <translation>短语范围</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>All phrases</source>
        <translation>全部短语</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>我的短语</translation>
    </message>
    <message>
        <source>The team&apos;s</source>
        <translation>团队短语</translation>
    </message>
    <message>
        <source>Twice, or with the same code</source>
        <translation>重复或短码相同</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>导入导出</translation>
    </message>
    <message>
        <source>Bring phrases in …</source>
        <translation>导入短语…</translation>
    </message>
    <message>
        <source>Write phrases out …</source>
        <translation>导出短语…</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Move …</source>
        <translation>移动分组(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;History …</source>
        <translation>修改记录(&amp;H)…</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>撤销删除</translation>
    </message>
    <message>
        <source>{count} phrases</source>
        <translation>共 {count} 条</translation>
    </message>
    <message>
        <source>The team&apos;s phrases are set by the supervisor. To change one for yourself, save a copy.</source>
        <translation>团队短语由主管维护。想自己修改，可另存为个人短语。</translation>
    </message>
    <message>
        <source>&amp;Save a copy as my own</source>
        <translation>另存为个人短语(&amp;S)</translation>
    </message>
    <message>
        <source>Move phrases</source>
        <translation>移动分组</translation>
    </message>
    <message>
        <source>To which group:</source>
        <translation>移动到分组：</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>已删除“{name}”。</translation>
    </message>
</context>
<context>
    <name>PhrasePaint</name>
    <message>
        <source>own one first</source>
        <translation>个人优先</translation>
    </message>
    <message>
        <source>before the team&apos;s</source>
        <translation>覆盖团队</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>推荐</translation>
    </message>
</context>
<context>
    <name>PhrasePanel</name>
    <message>
        <source>Look after phrases</source>
        <translation>管理短语</translation>
    </message>
    <message>
        <source>Find a phrase</source>
        <translation>查找短语</translation>
    </message>
    <message>
        <source>Quick replies</source>
        <translation>快捷短语</translation>
    </message>
    <message>
        <source>Code, title, words or pinyin</source>
        <translation>短码、标题、内容或拼音</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>短语</translation>
    </message>
    <message>
        <source>Enter inserts · Shift+Enter inserts and sends</source>
        <translation>Enter 插入 · Shift+Enter 插入并发送</translation>
    </message>
    <message>
        <source>Nothing here fits. Look in all groups, or type fewer letters.</source>
        <translation>这个分组里没有匹配的短语。可切换到“全部”，或少输几个字。</translation>
    </message>
    <message>
        <source>Nothing fits. Fewer letters find more; pinyin initials do too.</source>
        <translation>没有匹配的短语。少输几个字，或试试拼音首字母。</translation>
    </message>
    <message>
        <source>There is no phrase here yet.</source>
        <translation>这里还没有短语。</translation>
    </message>
    <message>
        <source>No phrases yet. Bring a sheet in, or save a good reply as a phrase.</source>
        <translation>还没有快捷短语。可以导入表格，或把写得好的回复存为短语。</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>插入</translation>
    </message>
    <message>
        <source>Insert and send</source>
        <translation>插入并发送</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Save a copy as my own …</source>
        <translation>另存为个人短语…</translation>
    </message>
    <message>
        <source>Favourite on key</source>
        <translation>设为常用</translation>
    </message>
</context>
<context>
    <name>PhraseTable</name>
    <message>
        <source>For</source>
        <translation>归属</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>短码</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>behind the own one</source>
        <translation>个人优先</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>Personal</source>
        <translation>个人</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>团队</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>链接</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>A picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Product {number}</source>
        <translation>商品 {number}</translation>
    </message>
    <message>
        <source>ended {day}</source>
        <translation>{day} 已过期</translation>
    </message>
    <message>
        <source>from {day}</source>
        <translation>{day} 起</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>{count}×</source>
        <translation>{count} 次</translation>
    </message>
    <message>
        <source>The picture of this phrase is not on this machine.</source>
        <translation>这条短语的图片不在本机。</translation>
    </message>
</context>
<context>
    <name>SuggestionRow</name>
    <message>
        <source>Suggested phrases</source>
        <translation>推荐短语</translation>
    </message>
    <message>
        <source>Type / for a phrase</source>
        <translation>输入 / 调用快捷短语</translation>
    </message>
</context>
</TS>
