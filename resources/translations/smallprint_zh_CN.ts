<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>window</name>
    <message>
        <location filename="../../app/smallprint/ui/application.py"/>
        <source>The defaults can be used instead. Your settings file is then kept under another name.</source>
        <translation>可以改用默认值。您的设置文件会以另一名称保留。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/application.py"/>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/application.py"/>
        <source>Use the defaults</source>
        <translation>使用默认值</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/application.py"/>
        <source>The settings file cannot be renamed ({strerror}).</source>
        <translation>无法重命名设置文件（{strerror}）。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Ask this of all documents, and of new ones as they arrive</source>
        <translation>向所有文档提出此问题，包括以后加入的文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Copy the answer with its citations</source>
        <translation>复制答案及其出处</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Use as</source>
        <translation>用作</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Use the answer as a finding, a note or a clause type</source>
        <translation>将答案用作审阅结果、备注或条款类型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Finding…</source>
        <translation>审阅结果…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Clause type of my own…</source>
        <translation>自定义条款类型…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Looking for passages that answer…</source>
        <translation>正在查找可回答问题的段落…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>The model is reading the quotes…</source>
        <translation>模型正在阅读引文…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>This model is new here: it answers known questions first, once…</source>
        <translation>此模型首次在此使用：先回答一次已知的问题…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>{n} of the quotes did not fit what the model can read at once.</source>
        <extracomment>English for 1: {n} of the quotes did not fit what the model can read at once.</extracomment>
        <translation>
            <numerusform>有 {n} 条引文超出模型一次可阅读的长度。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Stopped before it was clear whether these answer.</source>
        <translation>在确定这些引文能否回答之前已停止。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Stopped before anything was found.</source>
        <translation>在找到内容之前已停止。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>No passage comes near the question.</source>
        <translation>没有与问题接近的段落。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>CLOSEST PASSAGES</source>
        <extracomment>English for 1: CLOSEST PASSAGE</extracomment>
        <translation>
            <numerusform>最接近的段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>They may be about something else.</source>
        <extracomment>English for 1: It may be about something else.</extracomment>
        <translation>
            <numerusform>其内容可能与问题无关。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>IN THE MODEL’S WORDS</source>
        <translation>模型的表述</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>{model} · checked against the quotes word by word, and may still be wrong</source>
        <translation>{model} · 已与引文逐字核对，仍可能有误</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_model.py"/>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_model.py"/>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_model.py"/>
        <source>See the quotes</source>
        <translation>请看引文</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_model.py"/>
        <source>Answered</source>
        <translation>已回答</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_model.py"/>
        <source>May answer</source>
        <translation>可能回答</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_model.py"/>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_model.py"/>
        <source>finding “{name}”, {trust}</source>
        <translation>审阅结果“{name}”，{trust}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_model.py"/>
        <source>Document {number}</source>
        <translation>文档 {number}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>Answers, one row a document</source>
        <translation>答案，每个文档一行</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Questions</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Back to the questions (Esc)</source>
        <translation>返回问题列表 (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Back to the questions</source>
        <translation>返回问题列表</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>Ask this of new documents as they arrive</source>
        <translation>向以后加入的文档也提出此问题</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>Copy the listed rows with their citations</source>
        <translation>复制所列各行及其出处</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>Filter by name or title</source>
        <translation>按名称或标题筛选</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>Asking each document…</source>
        <translation>正在逐个询问文档…</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>{n} documents could not be asked: they are locked, damaged or not read yet.</source>
        <extracomment>English for 1: {n} document could not be asked: it is locked, damaged or not read yet.</extracomment>
        <translation>
            <numerusform>有 {n} 个文档无法询问：已锁定、已损坏或尚未读取。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>Stopped. The documents below were asked.</source>
        <translation>已停止。已询问以下文档。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Saved</source>
        <comment>the question</comment>
        <translation>已保存</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Save</source>
        <comment>the question</comment>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/citation_card.py"/>
        <source>Show it in the document (Enter)</source>
        <translation>在文档中显示 (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/citation_card.py"/>
        <source>Quote {number}</source>
        <translation>引文 {number}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/citation_card.py"/>
        <source>May answer, quote {number}</source>
        <translation>可能回答，引文 {number}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/citation_card.py"/>
        <source>Closest passage</source>
        <translation>最接近的段落</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>This document</source>
        <translation>当前文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>All documents</source>
        <translation>所有文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>Ask (Enter)</source>
        <translation>提问 (Enter)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>Stop (Esc)</source>
        <translation>停止 (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>Ask all documents…</source>
        <translation>向所有文档提问…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>Ask this document…</source>
        <translation>向当前文档提问…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>Asks {name}</source>
        <translation>询问 {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>Understood as: {meant}</source>
        <translation>理解为：{meant}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/start.py"/>
        <source>Questions to ask</source>
        <translation>可选问题</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/start.py"/>
        <source>QUESTIONS THAT FIT</source>
        <translation>相关问题</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/start.py"/>
        <source>ASKED BEFORE</source>
        <translation>以前问过</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/list_model.py"/>
        <source>Comments</source>
        <translation>批注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/list_model.py"/>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/list_model.py"/>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/panel.py"/>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/panel.py"/>
        <source>This document has no tracked changes and no comments.</source>
        <translation>此文档没有修订和批注。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/panel.py"/>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/panel.py"/>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/panel.py"/>
        <source>Read the document as if all tracked changes were accepted</source>
        <translation>按接受所有修订的状态阅读文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/panel.py"/>
        <source>Read the document as if all tracked changes were rejected; each reading keeps its own decisions</source>
        <translation>按拒绝所有修订的状态阅读文档；两种阅读方式各自保留决定</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/panel.py"/>
        <source>Tracked changes and comments</source>
        <translation>修订和批注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/panel.py"/>
        <source>Read as if</source>
        <translation>阅读方式</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/panel.py"/>
        <source>Whose changes and comments are listed</source>
        <translation>列出谁的修订和批注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Compare versions</source>
        <translation>比较版本</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Swap</source>
        <translation>对调</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Take the other one for the older version</source>
        <translation>把另一份当作旧版本</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Changes, the weightiest first</source>
        <translation>更改，最重要的在前</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Words of the change</source>
        <translation>更改的文字</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Struck through: in the older version alone. Underlined: in the newer one alone.</source>
        <translation>删除线：仅见于旧版本。下划线：仅见于新版本。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Show in older</source>
        <translation>在旧版本中显示</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Show the place in the older version</source>
        <translation>在旧版本中显示该处</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Show in newer</source>
        <translation>在新版本中显示</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Show the place in the newer version</source>
        <translation>在新版本中显示该处</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Previous</source>
        <translation>上一处</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Previous change (Alt+Up)</source>
        <translation>上一处更改（Alt+上）</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Next</source>
        <comment>the next change</comment>
        <translation>下一处</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Next change (Alt+Down)</source>
        <translation>下一处更改（Alt+下）</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Redline…</source>
        <translation>修订稿…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Write a Word file with the changes tracked</source>
        <translation>生成带修订标记的 Word 文件</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Report…</source>
        <translation>报告…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Write what changed as Word, PDF or HTML</source>
        <translation>将更改写成 Word、PDF 或 HTML</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>Values</source>
        <translation>数值</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>Clauses added and removed</source>
        <translation>新增和删除的条款</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>Moved</source>
        <translation>移动</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>Not tracked</source>
        <translation>未标记修订</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>Playbook verdicts</source>
        <translation>审查手册结论</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>What this does to the findings</source>
        <translation>对发现的影响</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>Severity: {severity}</source>
        <translation>严重程度：{severity}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>{change}: {values}</source>
        <translation>{change}：{values}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>{changes}: {kinds}.</source>
        <translation>{changes}：{kinds}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>{n} changes</source>
        <extracomment>English for 1: {n} change</extracomment>
        <translation>
            <numerusform>{n} 处更改</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/pair_text.py"/>
        <source>[deleted: {words}]</source>
        <translation>[删除：{words}]</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/pair_text.py"/>
        <source>[inserted: {words}]</source>
        <translation>[插入：{words}]</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arrange_bar.py"/>
        <source>Filter by name, folder, kind of contract or state</source>
        <translation>按名称、文件夹、合同种类或状态筛选</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arrange_bar.py"/>
        <source>Sort by</source>
        <translation>排序方式</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arrange_bar.py"/>
        <source>Group by</source>
        <translation>分组方式</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arrange_bar.py"/>
        <source>Sorted by: {order}</source>
        <translation>排序：{order}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arrange_bar.py"/>
        <source>Sorted by: {order}; grouped by: {grouping}</source>
        <translation>排序：{order}；分组：{grouping}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arrange_bar.py"/>
        <source>Sort and group the documents</source>
        <translation>对文档排序和分组</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Order of adding</source>
        <translation>添加顺序</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Pages, most first</source>
        <translation>页数，多的在前</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Undecided findings, most first</source>
        <translation>待定结果，多的在前</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Order of reading</source>
        <translation>读取顺序</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>No groups</source>
        <translation>不分组</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Folder or archive</source>
        <translation>文件夹或压缩包</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Versions of one contract</source>
        <translation>同一合同的版本</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>No other version</source>
        <translation>没有其他版本</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Folder not known</source>
        <translation>文件夹未知</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Kind not known</source>
        <translation>种类未知</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Read these next</source>
        <translation>接下来读取这些</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Read this one next</source>
        <translation>接下来读取此文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Read these last</source>
        <translation>最后读取这些</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Read this one last</source>
        <translation>最后读取此文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Do not read now</source>
        <translation>暂不读取</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Review {n} documents again</source>
        <extracomment>English for 1: Review {n} document again</extracomment>
        <translation>
            <numerusform>重新审阅 {n} 个文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Read {n} documents now</source>
        <extracomment>English for 1: Read {n} document now</extracomment>
        <translation>
            <numerusform>立即读取 {n} 份文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Remove {n} documents…</source>
        <extracomment>English for 1: Remove…</extracomment>
        <translation>
            <numerusform>移除 {n} 个文档…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Review again</source>
        <translation>重新审阅</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Show what the stopped review found</source>
        <translation>显示已中止审阅的结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Show the finished review</source>
        <translation>显示已完成的审阅</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Show in folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Copy the file's path</source>
        <translation>复制文件路径</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Compare versions…</source>
        <translation>比较版本…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Compare with {name}…</source>
        <translation>与 {name} 比较…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/empty_state.py"/>
        <source>1.  Drop contracts here: files, e-mails, archives or a whole folder.</source>
        <translation>1.  将合同拖到此处：文件、电子邮件、压缩包或整个文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/empty_state.py"/>
        <source>2.  Smallprint reads every page and marks the clauses that matter.</source>
        <translation>2.  Smallprint 阅读每一页，并标出重要条款。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/empty_state.py"/>
        <source>3.  Accept or reject what it found, then export the report.</source>
        <translation>3.  接受或拒绝找到的内容，然后导出报告。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/empty_state.py"/>
        <source>Review a contract</source>
        <translation>审阅合同</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/empty_state.py"/>
        <source>Try the sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Reviewing it again was not finished: what is shown was found by the review before.</source>
        <translation>重新审阅未完成：显示的是上一次审阅的结果。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/delegate.py"/>
        <source>from {container}</source>
        <translation>来自 {container}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>group {heading}</source>
        <translation>分组 {heading}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>{n} pages</source>
        <extracomment>English for 1: {n} page</extracomment>
        <translation>
            <numerusform>{n} 页</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Paused at {place}</source>
        <translation>暂停于{place}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Not read</source>
        <translation>未读取</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Could not be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Locked · needs a password</source>
        <translation>已锁定 · 需要密码</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>not reviewed</source>
        <translation>未审阅</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Not reviewed</source>
        <translation>未审阅</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>again: {how}</source>
        <translation>重新审阅：{how}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>reading</source>
        <translation>正在读取</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>{n} unreadable</source>
        <extracomment>English for 1: {n} unreadable</extracomment>
        <translation>
            <numerusform>{n} 页无法读取</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>{n} hard to read</source>
        <extracomment>English for 1: {n} hard to read</extracomment>
        <translation>
            <numerusform>{n} 页难以辨认</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>not searched</source>
        <translation>未搜索</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/delegate.py"/>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>{n} decided</source>
        <extracomment>English for 1: {n} decided</extracomment>
        <translation>
            <numerusform>已决定 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Taken out of “{container}”.</source>
        <translation>取自“{container}”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Kind of contract: {kind}.</source>
        <translation>合同种类：{kind}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Recognised in pictures (OCR): {ocr_pages} of {pages} pages.</source>
        <translation>由图像识别 (OCR)：共 {pages} 页，识别 {ocr_pages} 页。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Language: {language}.</source>
        <translation>语言：{language}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>What finds clauses was trained on English contracts.</source>
        <translation>查找条款的模型是用英文合同训练的。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>{seconds} s left</source>
        <translation>还剩 {seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>{minutes} min left</source>
        <translation>还剩 {minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/nothing_found.py"/>
        <source>Findings appear here while a document is read.</source>
        <translation>读取文档时，审阅结果会显示在此处。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/nothing_found.py"/>
        <source>Findings appear here as they are found.</source>
        <translation>审阅结果一经找到就会显示在此处。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/nothing_found.py"/>
        <source>Nothing of this file was read.</source>
        <translation>此文件的内容未被读取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/nothing_found.py"/>
        <source>Not reviewed yet: findings appear here as they are found.</source>
        <translation>尚未审阅：审阅结果一经找到就会显示在此处。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/nothing_found.py"/>
        <source>Nothing was found before the review stopped.</source>
        <translation>审阅停止前未找到任何内容。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/nothing_found.py"/>
        <source>No clause of the catalogue was found in this document.</source>
        <translation>在此文档中未找到目录中的条款。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>located</source>
        <translation>已定位</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>model-read</source>
        <translation>模型已读</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>viewed by you</source>
        <translation>您已查看</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>unreadable</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>Drop contracts, e-mails,
archives or a folder here</source>
        <translation>将合同、电子邮件、
压缩包或文件夹拖到此处</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>No document has these words.</source>
        <translation>没有文档含有这些字词。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>DOCUMENTS</source>
        <translation>文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>{listed} of {all}</source>
        <translation>{listed} / {all}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>Let go to add</source>
        <translation>松开即可添加</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/unread_state.py"/>
        <source>This file is locked</source>
        <translation>此文件已锁定</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/unread_state.py"/>
        <source>This file could not be read</source>
        <translation>无法读取此文件</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/unread_state.py"/>
        <source>This file waits to be read</source>
        <translation>此文件等待读取</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/unread_state.py"/>
        <source>This file was not read yet</source>
        <translation>此文件尚未读取</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/unread_state.py"/>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/unread_state.py"/>
        <source>This file is being read</source>
        <translation>正在读取此文件</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/unread_state.py"/>
        <source>“{name}” was not read, and cannot be here: the matter is read-only.</source>
        <translation>“{name}”尚未读取，在此也无法读取：该事项为只读。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/unread_state.py"/>
        <source>“{name}” is shown here as soon as it has been opened.</source>
        <translation>“{name}”打开后即显示在此处。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/document_menu.py"/>
        <source>Read it now</source>
        <translation>立即读取</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/watch_bar.py"/>
        <source>Watch this folder no longer</source>
        <translation>不再监视此文件夹</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/watch_bar.py"/>
        <source>Watch the folder no longer</source>
        <translation>不再监视该文件夹</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/watch_bar.py"/>
        <source>Watching “{folder}”</source>
        <translation>正在监视“{folder}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/watch_bar.py"/>
        <source>New files in {folder} are added once they are whole.</source>
        <translation>{folder} 中的新文件在写入完成后即会添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/panel.py"/>
        <source>Documents</source>
        <translation>文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Only what was accepted</source>
        <translation>仅已接受的内容</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Or edited, or marked by a person</source>
        <translation>包括经人修改或标记的内容</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Also what is less likely</source>
        <translation>也包括可能性较低的内容</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Take in findings that are not sure</source>
        <translation>包括不确定的审阅结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Quotes</source>
        <translation>引文</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Quote the contracts’ own words</source>
        <translation>引用合同原文</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>The documents themselves</source>
        <translation>文档本身</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Put their own files into the archive</source>
        <translation>将文件本身放入压缩包</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Days before a date on which the calendar reminds of it</source>
        <translation>日历在日期前几天提醒</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>With commas between them; empty for no reminder</source>
        <translation>用逗号分隔；留空则不提醒</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Choose where the file is saved</source>
        <translation>选择文件的保存位置</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>FORMAT</source>
        <translation>格式</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>WHAT IS STATED</source>
        <translation>包含内容</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Remind</source>
        <translation>提前</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>days before</source>
        <translation>天提醒</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>UNTICK WHAT OTHERS NEED NOT KNOW</source>
        <translation>取消勾选他人无需知道的内容</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>{about}.</source>
        <translation>{about}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>{matter} report</source>
        <translation>{matter} 报告</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Tick a document to see a preview.</source>
        <translation>勾选一个文档即可查看预览。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>{format}: there is no preview of it.</source>
        <translation>{format}：没有预览。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>The preview is made…</source>
        <translation>正在生成预览…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Tick at least one document and one clause type.</source>
        <translation>请至少勾选一个文档和一种条款类型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Name the days of the reminders as numbers, as “30, 7”.</source>
        <translation>请用数字填写提醒天数，例如“30, 7”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Name the file.</source>
        <translation>请为文件命名。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>“{name}” is there and will be replaced.</source>
        <translation>“{name}”已存在，将被替换。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Save as</source>
        <translation>另存为</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/preview_pane.py"/>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/preview_pane.py"/>
        <source>Page {number}</source>
        <translation>第 {number} 页</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/ticks.py"/>
        <source>{name}: tick all, or none</source>
        <translation>{name}：全选或全不选</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/ticks.py"/>
        <source>{ticked} of {whole}</source>
        <translation>{ticked} / {whole}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/ticks.py"/>
        <source>all {whole}</source>
        <translation>全部 {whole}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/ticks.py"/>
        <source>None</source>
        <translation>全不选</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/bulk_dialog.py"/>
        <source>Accept all above a confidence</source>
        <translation>接受达到某一置信度的全部结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/bulk_dialog.py"/>
        <source>Accept undecided findings from a confidence of</source>
        <translation>接受待定结果，置信度不低于</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/bulk_dialog.py"/>
        <source>Least confidence in per cent</source>
        <translation>最低置信度（百分比）</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/bulk_dialog.py"/>
        <source>Findings that would be accepted</source>
        <translation>将被接受的审阅结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/bulk_dialog.py"/>
        <source>Look through them: what is not ticked stays undecided.</source>
        <translation>请逐项查看：未勾选的保持待定。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/bulk_dialog.py"/>
        <source>No undecided finding has this confidence. Choose a lower one.</source>
        <translation>没有待定结果达到此置信度。请选择较低的值。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/card_buttons.py"/>
        <source>Edit</source>
        <translation>修改</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/card_buttons.py"/>
        <source>The whole quote (Return)</source>
        <translation>完整引文 (Return)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/card_buttons.py"/>
        <source>The whole quote</source>
        <translation>完整引文</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>Say that you looked for it and it is not there</source>
        <translation>确认您已查找且合同中没有</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>Take back that it is absent</source>
        <translation>撤回“没有”的确认</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>That nothing was found does not prove that the contract is silent: look for what matters.</source>
        <translation>未找到并不证明合同没有约定：重要内容请自行查找。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arranging.py"/>
        <source>Kind of contract</source>
        <translation>合同种类</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>Clause types and whether they were found</source>
        <translation>条款类型及是否找到</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>Look for it</source>
        <translation>查找</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>Show the passage that comes closest</source>
        <translation>显示最接近的段落</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>Kind: {kind}</source>
        <translation>种类：{kind}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>The kind of contract says which clause types are missed where none is found</source>
        <translation>合同种类决定哪些条款类型在未找到时算作缺少</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>Not confirmed</source>
        <translation>取消确认</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>Confirm absent</source>
        <translation>确认没有</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>{mark}  {name}: {said}</source>
        <translation>{mark}  {name}：{said}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/checklist_view.py"/>
        <source>closest passage</source>
        <translation>最接近的段落</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/citation.py"/>
        <source>May answer: {what}</source>
        <translation>可能回答：{what}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/citation.py"/>
        <source>In the words of {model}, which may be wrong: {wording}</source>
        <translation>{model} 的表述，可能有误：{wording}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/citation.py"/>
        <source>From</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/citation.py"/>
        <source>Quote</source>
        <translation>引文</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/delegate.py"/>
        <source>{n} notes</source>
        <extracomment>English for 1: {n} note</extracomment>
        <translation>
            <numerusform>{n} 条备注</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/delegate.py"/>
        <source>Less likely: {name}</source>
        <translation>可能性较低：{name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/delegate.py"/>
        <source>not read: {reason}</source>
        <translation>未读出：{reason}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/filter_chips.py"/>
        <source>All findings</source>
        <translation>所有审阅结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/filter_chips.py"/>
        <source>Findings that you have not decided on</source>
        <translation>您尚未决定的审阅结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/filter_chips.py"/>
        <source>Findings that the program is not sure of</source>
        <translation>程序不确定的审阅结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/filter_chips.py"/>
        <source>All clause types: found, perhaps, not found</source>
        <translation>所有条款类型：已找到、可能有、未找到</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/filter_chips.py"/>
        <source>Open</source>
        <translation>待定</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/filter_chips.py"/>
        <source>Unsure</source>
        <translation>存疑</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/filter_chips.py"/>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/filter_chips.py"/>
        <source>Sort: {explained}</source>
        <translation>排序：{explained}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/bulk_dialog.py"/>
        <source>Accept {n} findings</source>
        <extracomment>English for 1: Accept {n} finding</extracomment>
        <translation>
            <numerusform>接受 {n} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Reject {n} findings</source>
        <extracomment>English for 1: Reject</extracomment>
        <translation>
            <numerusform>拒绝 {n} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Undecide {n} findings</source>
        <extracomment>English for 1: Undecide</extracomment>
        <translation>
            <numerusform>将 {n} 项恢复为待定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Join {n} findings</source>
        <extracomment>English for 1: Join</extracomment>
        <translation>
            <numerusform>合并 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Remove your mark</source>
        <translation>移除您的标记</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Clause type “{name}”…</source>
        <translation>条款类型“{name}”…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/head.py"/>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/head.py"/>
        <source>{decided} of {whole} decided</source>
        <translation>已决定 {decided} / {whole}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/highlight_dialog.py"/>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/highlight_dialog.py"/>
        <source>Tag</source>
        <translation>标签</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/highlight_dialog.py"/>
        <source>Note on these words</source>
        <translation>对这些文字的备注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/highlight_dialog.py"/>
        <source>&amp;Colour</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/highlight_dialog.py"/>
        <source>&amp;Tag</source>
        <translation>标签(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/highlight_dialog.py"/>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/highlight_dialog.py"/>
        <source>Store the highlight (Ctrl+Return)</source>
        <translation>保存高亮 (Ctrl+Return)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/key_terms.py"/>
        <source>TIMELINE</source>
        <translation>时间线</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/key_terms.py"/>
        <source>TERMS</source>
        <translation>条款要点</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/key_terms.py"/>
        <source>Standard form</source>
        <translation>标准文本</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/key_terms.py"/>
        <source>What is sure, or accepted by you, will appear here.</source>
        <translation>确定的或您已接受的内容会显示在此处。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_model.py"/>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Undecided</source>
        <translation>待定</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Uncertain</source>
        <translation>不确定</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Checklist</source>
        <translation>检查清单</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Least sure</source>
        <translation>最不确定</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>By group</source>
        <translation>按分组</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>By place in the document</source>
        <translation>按文档中的位置</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>By doubt, chances near 50 % first</source>
        <translation>按疑问程度，概率接近 50% 的在前</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>{n} less likely</source>
        <extracomment>English for 1: {n} less likely</extracomment>
        <translation>
            <numerusform>{n} 项可能性较低</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>{n} more, less likely</source>
        <extracomment>English for 1: {n} more, less likely</extracomment>
        <translation>
            <numerusform>另有 {n} 项，可能性较低</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Perhaps: {name}</source>
        <translation>可能：{name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>to be struck</source>
        <translation>应删除</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Readings differ</source>
        <translation>解读不一</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Model disagrees</source>
        <translation>模型有异议</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>✓ Edited: no value</source>
        <translation>✓ 已修改：无值</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>you</source>
        <translation>您</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Recognised in a picture of the page (OCR): compare the quote with the page.</source>
        <translation>由页面图像识别 (OCR)：请将引文与页面核对。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>taught</source>
        <translation>已学习</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>{where}, recognised in a picture (OCR)</source>
        <translation>{where}，由图像识别 (OCR)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Proposed instead: {words}</source>
        <translation>建议改为：{words}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing.py"/>
        <source>95 % and more</source>
        <translation>95 % 及以上</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing.py"/>
        <source>70 % to 95 %</source>
        <translation>70 % 至 95 %</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing.py"/>
        <source>Below 70 %</source>
        <translation>低于 70 %</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Found by the program</source>
        <translation>由程序找到</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Found by a person</source>
        <translation>由人找到</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Words of a finding</source>
        <translation>结果中的字词</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>List findings with these words</source>
        <translation>列出含有这些字词的结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>List all findings again (Esc)</source>
        <translation>重新列出全部结果 (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>List all findings again</source>
        <translation>重新列出全部结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Found by</source>
        <translation>找到者</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Any group</source>
        <translation>任何分组</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Any status</source>
        <translation>任何状态</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Any confidence</source>
        <translation>任何置信度</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Found by any</source>
        <translation>任何来源</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/narrowing_bar.py"/>
        <source>Any type</source>
        <translation>任何类型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Notes on this document, on findings and on words stand here.</source>
        <translation>此处显示对本文档、审阅结果和文字的备注。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>New note</source>
        <translation>新备注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Note on this document</source>
        <translation>关于此文档的备注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Add the note (Ctrl+Return)</source>
        <translation>添加备注 (Ctrl+Return)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Edit…</source>
        <translation>编辑…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/panel.py"/>
        <source>Look for a clause of your own in all documents</source>
        <translation>在所有文档中查找您自定义的条款</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/panel.py"/>
        <source>List findings by words, type, status, confidence</source>
        <translation>按字词、类型、状态、置信度列出结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/panel.py"/>
        <source>Note on “{name}”:</source>
        <translation>对“{name}”的备注：</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/panel.py"/>
        <source>Nothing is left in this filter.</source>
        <translation>此筛选条件下没有内容。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>accept of {name}</source>
        <translation>接受{name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>reject of {name}</source>
        <translation>拒绝{name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>edit of {name}</source>
        <translation>修改{name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>undecide of {name}</source>
        <translation>将{name}恢复为待定</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>{n} findings</source>
        <extracomment>English for 1: {n} finding</extracomment>
        <translation>
            <numerusform>{n} 项结果</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>note on {name}</source>
        <translation>对{name}的备注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>removal of proposed words</source>
        <translation>移除建议措辞</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>change of proposed words</source>
        <translation>更改建议措辞</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>removal of a note</source>
        <translation>移除备注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>change of a note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>removal of a highlight</source>
        <translation>移除高亮</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>change of a highlight</source>
        <translation>更改高亮</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>a finding</source>
        <translation>一项审阅结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>“{name}” was decided on elsewhere meanwhile.</source>
        <translation>“{name}”已在别处作出决定。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>The finding</source>
        <translation>该审阅结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>This note was changed elsewhere meanwhile.</source>
        <translation>此备注已在别处更改。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>Compare two reviews</source>
        <translation>比较两次审阅</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>&amp;Earlier</source>
        <translation>较早(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>Earlier review</source>
        <translation>较早的审阅</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>&amp;Later</source>
        <translation>较晚(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>Later review</source>
        <translation>较晚的审阅</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>Findings that differ</source>
        <translation>有差异的审阅结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>Choose two different reviews.</source>
        <translation>请选择两次不同的审阅。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>Both reviews found the same.</source>
        <translation>两次审阅的结果相同。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>rules and trained heads</source>
        <translation>规则和训练过的分类头</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/runs_dialog.py"/>
        <source>{n} candidates</source>
        <extracomment>English for 1: {n} candidate</extracomment>
        <translation>
            <numerusform>{n} 个候选</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>Clauses like “{name}”</source>
        <translation>与“{name}”相似的条款</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>Looking for similar clauses…</source>
        <translation>正在查找相似条款…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>Similar clauses</source>
        <translation>相似条款</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>The words of the chosen clause</source>
        <translation>所选条款的文字</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>Go to it</source>
        <translation>转到该处</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>Show this clause in its document (Return)</source>
        <translation>在其文档中显示该条款（回车键）</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>None of them is similar.</source>
        <translation>其中没有相似的条款。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>Note: {text}</source>
        <translation>备注：{text}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>Value: {value}</source>
        <translation>值：{value}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>Struck: only in your finding. Underlined: only in this clause.</source>
        <translation>删除线：仅在您的结果中。下划线：仅在此条款中。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Key terms of all documents</source>
        <translation>所有文档的关键条款</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Documents by terms</source>
        <translation>按关键条款列出文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Days to keep in mind</source>
        <translation>需要记住的日期</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Terms that a contract states in several ways</source>
        <translation>合同中表述不一致的条款</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Terms and deadlines</source>
        <translation>条款与期限</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Words and arithmetic of the chosen cell</source>
        <translation>所选单元格的原文和计算</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Choose a cell to see its words and its arithmetic here.</source>
        <translation>选择一个单元格，即可在此查看其原文和计算。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Reading the terms of all documents…</source>
        <translation>正在读取所有文档的关键条款…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Copy table</source>
        <translation>复制表格</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Copy the table as it is seen, for a sheet</source>
        <translation>按所见复制表格，可粘贴到电子表格</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>In the next {days} days</source>
        <translation>未来 {days} 天内</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>What is sure, or what you accepted, edited or marked; behind each value stands who says so. Days are worked out from them: check each against its contract. Double-click a cell to see its words.</source>
        <translation>列出确定的内容，以及您接受、修改或标记的内容；每个值后注明来源。日期由此推算：请逐一与合同核对。双击单元格可查看原文。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Deadlines</source>
        <translation>期限</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Copied. Paste it into a sheet or a document.</source>
        <translation>已复制。可粘贴到电子表格或文档中。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>From today</source>
        <translation>距今天</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>How it was worked out</source>
        <translation>推算方法</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>Term</source>
        <translation>条款</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>{name}: nothing that is listed</source>
        <translation>{name}：没有可列出的内容</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>in {n} days</source>
        <extracomment>English for 1: in {n} day</extracomment>
        <translation>
            <numerusform>{n} 天后</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>{n} days ago</source>
        <extracomment>English for 1: {n} day ago</extracomment>
        <translation>
            <numerusform>{n} 天前</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/type_picker.py"/>
        <source>Mark as a finding</source>
        <translation>标记为审阅结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/type_picker.py"/>
        <source>Type a part of the clause type’s name</source>
        <translation>输入条款类型名称的一部分</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/type_picker.py"/>
        <source>Find a clause type</source>
        <translation>查找条款类型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/type_picker.py"/>
        <source>Mark</source>
        <translation>标记</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/type_picker.py"/>
        <source>Mark the words as this (Return)</source>
        <translation>将文字标记为此类型 (Return)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/type_picker.py"/>
        <source>Of your own</source>
        <translation>您自定义的</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/undoing.py"/>
        <source>Undo of “{name}” is not possible. {sentence}</source>
        <translation>无法撤销“{name}”。{sentence}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/undoing.py"/>
        <source>Redo of “{name}” is not possible. {sentence}</source>
        <translation>无法重做“{name}”。{sentence}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>Other words for “{name}”</source>
        <translation>“{name}”的其他措辞</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>The contract’s words</source>
        <translation>合同原文</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>New words</source>
        <translation>新措辞</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>Strike these words, with nothing in their place</source>
        <translation>删除这些文字，不作替换</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>What changes</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>Propose nothing for these words any more</source>
        <translation>不再对这些文字提出建议</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>Propose</source>
        <translation>提出建议</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>Propose the new words (Ctrl+Return)</source>
        <translation>提出新措辞 (Ctrl+Return)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>They go into marked Word copies as a tracked change, and into reports.</source>
        <translation>新措辞会作为修订写入标记的 Word 副本，并写入报告。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>THE CONTRACT SAYS</source>
        <translation>合同原文</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>PROPOSE INSTEAD</source>
        <translation>建议改为</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>WHAT CHANGES</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/notice_bar.py"/>
        <source>Close notice</source>
        <translation>关闭通知</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/look/notice_bar.py"/>
        <source>… and {n} more before</source>
        <extracomment>English for 1: … and {n} more before</extracomment>
        <translation>
            <numerusform>… 之前还有 {n} 条</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/privacy.py"/>
        <source>Everything stays on this machine.</source>
        <translation>所有内容都留在本机。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/privacy.py"/>
        <source>Files stay on this machine; text of them is sent to the server you chose, {host}.</source>
        <translation>文件留在本机；其中的文本会发送到您选择的服务器 {host}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/privacy.py"/>
        <source>The network is opened only when you download a model or choose a server, and the line at the foot of the window says so while it is.</source>
        <translation>仅当您下载模型或选择服务器时才会打开网络连接；连接期间，窗口底部会显示。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/privacy.py"/>
        <source>Reads contracts on this machine</source>
        <translation>在本机阅读合同</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/privacy.py"/>
        <source>Nothing leaves this machine.</source>
        <translation>任何内容都不会离开本机。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/privacy.py"/>
        <source>Text of your contracts leaves this machine now: the server you chose, {host}, reads it. Nothing else does.</source>
        <translation>您合同的文本现在会离开本机：由您选择的服务器 {host} 阅读。除此之外没有其他内容离开。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/privacy.py"/>
        <source>Reads contracts with the help of the server you chose</source>
        <translation>借助您选择的服务器阅读合同</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>Discard what you wrote?</source>
        <translation>放弃所写内容？</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>Keep writing</source>
        <translation>继续编写</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>Store the note (Ctrl+Return)</source>
        <translation>保存备注 (Ctrl+Return)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>OK</source>
        <translation>确定</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>Understood as {date}.</source>
        <translation>理解为 {date}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>Value of {name}</source>
        <translation>{name}的值</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>The clause states no value</source>
        <translation>条款未载明值</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>What “{name}” says:</source>
        <translation>“{name}”的内容：</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>Edit value</source>
        <translation>修改值</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/look/text_dialogs.py"/>
        <source>Store the value (Return)</source>
        <translation>保存值 (Return)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/highlight_dialog.py"/>
        <source>Store</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/dialog.py"/>
        <source>Models, server and downloads</source>
        <translation>模型、服务器和下载</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/dialog.py"/>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/dialog.py"/>
        <source>Downloads</source>
        <translation>下载</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/dialog.py"/>
        <source>Saved. The next download goes this way.</source>
        <translation>已保存。下次下载将使用此路径。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>Cannot be used</source>
        <translation>无法使用</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>Too large</source>
        <translation>太大</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>Here</source>
        <translation>已有</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>{share} % here</source>
        <translation>已有 {share} %</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>{size} of memory</source>
        <translation>内存 {size}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>{speed} tok/s</source>
        <translation>{speed} 词元/秒</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>KNOWN MODELS</source>
        <translation>已知模型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>FOUND ON THIS MACHINE</source>
        <translation>在本机找到</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>{needed} of {free} free</source>
        <translation>需要 {needed}，可用 {free}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>{needed}: this machine has {memory}</source>
        <translation>需要 {needed}：本机有 {memory}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>{free} free on the disk</source>
        <translation>磁盘可用 {free}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>not known until it is tried</source>
        <translation>试用后才知道</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>about {reading} tokens a second, reckoned from its size</source>
        <translation>约每秒 {reading} 词元，按大小估算</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>{reading} tokens a second, measured here</source>
        <translation>每秒 {reading} 词元，在本机测得</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>Reading speed</source>
        <translation>阅读速度</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>not said in the file</source>
        <translation>文件中未注明</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>Found in</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>Comes from</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>The disk has {free} free and {needed} are needed. Free some space first.</source>
        <translation>磁盘可用 {free}，需要 {needed}。请先腾出空间。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/dialog.py"/>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Looking for models on this machine…</source>
        <translation>正在查找本机上的模型…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Progress of the model</source>
        <translation>模型进度</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>This machine: {cores} cores · {free_memory} of {memory} of memory free · {free_disk} of disk free. Drop a .gguf file here to add it: it stays where it is.</source>
        <translation>本机：{cores} 个核心 · 可用内存 {free_memory} / {memory} · 磁盘可用 {free_disk}。将 .gguf 文件拖到此处即可添加：文件保留在原处。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>It is tried as soon as the work under way has ended.</source>
        <translation>当前工作结束后即开始试用。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Trying it on this machine, in a process of its own. This takes up to half a minute.</source>
        <translation>正在本机的独立进程中试用，最多需要半分钟。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Downloading: {done} of {total}</source>
        <translation>正在下载：{done} / {total}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Downloading: {done}</source>
        <translation>正在下载：{done}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Try on this machine</source>
        <translation>在本机试用</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>In use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Try and use</source>
        <translation>试用并使用</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Go on downloading ({size} left)</source>
        <translation>继续下载（还剩 {size}）</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_page.py"/>
        <source>Download and use ({size})</source>
        <translation>下载并使用（{size}）</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_worker.py"/>
        <source>{model} is used from now on.</source>
        <translation>从现在起使用 {model}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_worker.py"/>
        <source>{model} reads from now on, on this machine.</source>
        <translation>从现在起由本机上的 {model} 阅读。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/model_worker.py"/>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>This server is on this machine: the text of your contracts does not leave it.</source>
        <translation>此服务器就在本机：您合同的文本不会离开本机。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Off. A server runs a larger model than this machine can; your firm may have one (llama-server, vLLM, mlx_lm).</source>
        <translation>未启用。服务器可运行比本机更大的模型；您的公司可能已有一台（llama-server、vLLM、mlx_lm）。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>None, or the one kept for this server</source>
        <translation>无，或为此服务器保存的密钥</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>The first that the server lists</source>
        <translation>服务器列出的第一个</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Address of the server</source>
        <translation>服务器地址</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Key of the server</source>
        <translation>服务器密钥</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Model of the server</source>
        <translation>服务器模型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>I may let the text of these contracts leave this machine</source>
        <translation>我有权让这些合同的文本离开本机</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Test connection</source>
        <translation>测试连接</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Ask the server which models it has; no contract is sent</source>
        <translation>询问服务器有哪些模型；不发送任何合同</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Read with this server</source>
        <translation>用此服务器阅读</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Stop using it</source>
        <translation>停止使用</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Let the model on this machine read again</source>
        <translation>恢复由本机模型阅读</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Give up asking the server</source>
        <translation>放弃询问服务器</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>A key is kept in the system's keyring, and nowhere else.</source>
        <translation>密钥仅保存在系统的钥匙串中，别无他处。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>a model</source>
        <translation>某个模型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>In use: {model} at {server}.</source>
        <translation>使用中：{server} 上的 {model}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>The model on this machine reads as soon as the work under way has ended.</source>
        <translation>当前工作结束后，由本机模型阅读。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>The server is asked as soon as the work under way has ended.</source>
        <translation>当前工作结束后即询问服务器。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Asking the server…</source>
        <translation>正在询问服务器…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>The list above has {n} more.</source>
        <translation>上方列表中还有 {n} 个。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>The server answers. It has {n} models: {named}.</source>
        <extracomment>English for 1: The server answers. It has {n} model: {named}.</extracomment>
        <translation>
            <numerusform>服务器有回应。共有 {n} 个模型：{named}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Clause type “{name}”</source>
        <translation>条款类型“{name}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Add a clause type</source>
        <translation>添加条款类型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Data protection</source>
        <translation>数据保护</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Which duties are there for personal data?</source>
        <translation>对个人数据有哪些义务？</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>What is read out of each passage that is found</source>
        <translation>从找到的每个段落中读取什么</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Paste passages that are such a clause, with an empty line between them.</source>
        <translation>请粘贴属于此类条款的段落，段落之间留一个空行。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>Group</source>
        <translation>分组</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Add the marked text</source>
        <translation>添加标记的文本</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Take the words marked in the document as an example</source>
        <translation>将文档中标记的文字作为示例</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Save and find again</source>
        <translation>保存并重新查找</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Add and find</source>
        <translation>添加并查找</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Look for this clause type no more</source>
        <translation>不再查找此条款类型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Offer this type in your other matters</source>
        <translation>在您的其他事项中提供此类型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Its question and examples, and so words of this contract, are then kept in a file on this computer.</source>
        <translation>其问题和示例（因而也包括本合同的文字）随后会保存在本机的一个文件中。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/question_box.py"/>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Listed under</source>
        <translation>列于</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/citation.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Examples</source>
        <translation>示例</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Eight examples make a good start. Accepting and rejecting what is found teaches it further.</source>
        <translation>八个示例是不错的开端。接受和拒绝找到的内容可使其继续学习。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>No words are marked. Mark some in the document first.</source>
        <translation>没有标记文字。请先在文档中标记。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>No examples yet</source>
        <translation>尚无示例</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>{n} accepted</source>
        <extracomment>English for 1: {n} accepted</extracomment>
        <translation>
            <numerusform>已接受 {n} 项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>{n} rejected</source>
        <extracomment>English for 1: {n} rejected</extracomment>
        <translation>
            <numerusform>已拒绝 {n} 项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>With the passages that you decided on here: {counts}</source>
        <translation>包括您在此已决定的段落：{counts}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Use in this matter</source>
        <translation>用于此事项</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Look for the ticked types in this matter too</source>
        <translation>在此事项中也查找勾选的类型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Forget…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Keep the selected type no more; matters that use it keep theirs</source>
        <translation>不再保留所选类型；已使用它的事项不受影响</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Types from your other matters</source>
        <translation>来自您其他事项的类型</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Use {n} in this matter</source>
        <extracomment>English for 1: Use in this matter</extracomment>
        <translation>
            <numerusform>将 {n} 个用于此事项</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Forget a clause type</source>
        <translation>删除条款类型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Forget “{name}” and its examples? Matters that use it already keep it.</source>
        <translation>删除“{name}”及其示例？已使用它的事项会继续保留。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Forget</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>{n} examples</source>
        <extracomment>English for 1: {n} example</extracomment>
        <translation>
            <numerusform>{n} 个示例</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>a question only</source>
        <translation>只有问题</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/kept_types_list.py"/>
        <source>in this matter</source>
        <translation>在此事项中</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/teaching.py"/>
        <source>clause type “{name}”</source>
        <translation>条款类型“{name}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/teaching.py"/>
        <source>change of clause type “{name}”</source>
        <translation>更改条款类型“{name}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/teaching.py"/>
        <source>removal of clause type “{name}”</source>
        <translation>移除条款类型“{name}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/teaching.py"/>
        <source>mark as {name}</source>
        <translation>标记为{name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>removal of {name}</source>
        <translation>移除{name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/teaching.py"/>
        <source>The clause type “{name}” was changed elsewhere meanwhile.</source>
        <translation>条款类型“{name}”已在别处更改。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/teaching.py"/>
        <source>There is another clause type “{name}” by now.</source>
        <translation>现已有另一条款类型“{name}”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Hits</source>
        <translation>命中</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Whole words</source>
        <translation>全字匹配</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>“term” does not find “terminate”</source>
        <translation>“term”不会匹配“terminate”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Match case</source>
        <translation>区分大小写</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>“Agreement” does not find “agreement”</source>
        <translation>“Agreement”不会匹配“agreement”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Close the find bar</source>
        <translation>关闭查找栏</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>{many} so far…</source>
        <translation>目前 {many} 处…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Not in this document</source>
        <translation>此文档中没有</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>{n} hits</source>
        <extracomment>English for 1: {n} hit</extracomment>
        <translation>
            <numerusform>{n} 处</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>{hit} of {many}</source>
        <translation>{hit} / {many}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>each word</source>
        <translation>逐词</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>CLAUSE GROUPS</source>
        <translation>条款分组</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>MARKS</source>
        <translation>标记</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>the finding that is chosen</source>
        <translation>当前选中的结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>words that may belong to it</source>
        <translation>可能相关的文字</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>a finding of several lines</source>
        <translation>跨多行的审阅结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>one within a line</source>
        <translation>一行之内的结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>broken: not sure, not decided</source>
        <translation>虚线：不确定、未决定</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>words that were found</source>
        <translation>搜索到的文字</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>the hit on view</source>
        <translation>当前命中处</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>your highlight, in its colour</source>
        <translation>您的高亮，按其颜色显示</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>words with a note of yours</source>
        <translation>带有您的备注的文字</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>CHANGES AND COMMENTS</source>
        <translation>修订和批注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>Letters in the margin name the clause: rest the mouse on them, or on the words.</source>
        <translation>页边字母代表条款：将鼠标停在字母或文字上即可查看。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>put in, in its author’s colour</source>
        <translation>插入，按作者显示颜色</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>taken out</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>moved: with a broken line</source>
        <translation>移动：带虚线</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>commented on</source>
        <translation>有批注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/outline_popup.py"/>
        <source>Outline or pages</source>
        <translation>大纲或页面</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/outline_popup.py"/>
        <source>Page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/page_images.py"/>
        <source>This file is locked: its pages are drawn once you give its password.</source>
        <translation>此文件已锁定：输入密码后即可显示页面。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/pages_layout.py"/>
        <source>Pages of the document</source>
        <translation>文档页面</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/pages_layout.py"/>
        <source>Page {page}: {how}</source>
        <translation>第 {page} 页：{how}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/pages_layout.py"/>
        <source>The text of the page is shown instead.</source>
        <translation>改为显示该页文本。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/recognised.py"/>
        <source>Recognised text · {brief}</source>
        <translation>识别的文本 · {brief}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/recognised.py"/>
        <source>OCR · {percent} % sure</source>
        <translation>OCR · {percent} % 把握</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/recognised.py"/>
        <source>hard to read</source>
        <translation>难以辨认</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/recognised.py"/>
        <source>The text of this page was recognised in its picture (OCR); its letters are {percent} % sure on average.</source>
        <translation>此页文本由图像识别 (OCR)；字符平均把握为 {percent} %。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/recognised.py"/>
        <source>Words may be wrong: get a better scan, or compare each quote with the page.</source>
        <translation>文字可能有误：请获取更清晰的扫描件，或将每条引文与页面核对。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/recognised.py"/>
        <source>Compare quotes with the page.</source>
        <translation>请将引文与页面核对。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/render_thread.py"/>
        <source>This page could not be drawn because of an unexpected error.</source>
        <translation>由于意外错误，无法绘制此页。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/text_layout.py"/>
        <source>Text of the document</source>
        <translation>文档文本</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Back to where you were (Alt+Left)</source>
        <translation>返回先前位置 (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Forward again (Alt+Right)</source>
        <translation>再次前进 (Alt+Right)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Page</source>
        <translation>页码</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Fit the width of the pane</source>
        <translation>适合窗格宽度</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Section in view</source>
        <translation>当前章节</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Show changes in the text</source>
        <translation>在文本中显示修订</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Changes and comments in the text</source>
        <translation>文本中的修订和批注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>What the marks mean</source>
        <translation>标记的含义</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>What the colours and lines mean</source>
        <translation>颜色和线条的含义</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Outline and pages</source>
        <translation>大纲和页面</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/outline_popup.py"/>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>This document has no headings</source>
        <translation>此文档没有标题</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>This document has no page {page}.</source>
        <translation>此文档没有第 {page} 页。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>of {count}</source>
        <comment>pages</comment>
        <translation>共 {count} 页</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/outline_popup.py"/>
        <source>Outline</source>
        <translation>大纲</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/tracked.py"/>
        <source>{kind} by {author}</source>
        <translation>{author} {kind}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/tracked.py"/>
        <source>an unnamed author</source>
        <translation>未署名作者</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/tracked.py"/>
        <source>reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/tracked.py"/>
        <source>comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/list_model.py"/>
        <source>resolved</source>
        <translation>已解决</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/list_model.py"/>
        <source>Unnamed author</source>
        <translation>未署名作者</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/zoom_button.py"/>
        <source>Zoom, fit and turn</source>
        <translation>缩放、适合页面和旋转</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Fit width</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/zoom_button.py"/>
        <source>Fit page</source>
        <translation>适合整页</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/zoom_button.py"/>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/column_rows.py"/>
        <source>Columns of the file</source>
        <translation>文件的列</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/column_rows.py"/>
        <source>What the column “{header}” says</source>
        <translation>“{header}”列的含义</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/column_rows.py"/>
        <source>Not used</source>
        <translation>不使用</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/column_rows.py"/>
        <source>Nothing stands in it.</source>
        <translation>此列为空。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/delegate.py"/>
        <source>{severity} · said by you, voices differ</source>
        <translation>{severity} · 由您判定，意见不一</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/delegate.py"/>
        <source>{severity} · said by you</source>
        <translation>{severity} · 由您判定</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/delegate.py"/>
        <source>{severity} · voices differ</source>
        <translation>{severity} · 意见不一</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>Change a playbook</source>
        <translation>修改审查手册</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>Open in the editor</source>
        <translation>在编辑器中打开</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>Open the file in the program that the system has for it</source>
        <translation>用系统中对应的程序打开文件</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>Mistakes in the file</source>
        <translation>文件中的错误</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>Read the file anew, and judge the document by it</source>
        <translation>重新读取文件，并据此评判文档</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>{n} positions</source>
        <extracomment>English for 1: {n} position</extracomment>
        <translation>
            <numerusform>{n} 项立场</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>No mistake: {counted}. The document is judged by it.</source>
        <translation>没有错误：{counted}。文档将据此评判。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>The system has no program for it. Open the file yourself: {path}</source>
        <translation>系统中没有可打开它的程序。请自行打开文件：{path}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Title of the position</source>
        <translation>立场标题</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Whether it must be there</source>
        <translation>是否必须具备</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Words it must have</source>
        <translation>必须含有的文字</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Who is asked</source>
        <translation>请示对象</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Id of the position</source>
        <translation>立场编号</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>row {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>table {number}</source>
        <translation>表 {number}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>line {number}</source>
        <translation>第 {number} 行</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>paragraph {number}</source>
        <translation>第 {number} 段</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Import a playbook</source>
        <translation>导入审查手册</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Another file…</source>
        <translation>其他文件…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Choose another file, or drop one here</source>
        <translation>选择其他文件，或拖放到此处</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Any contract</source>
        <translation>任何合同</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Positions that the file amounts to</source>
        <translation>文件所含的立场</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>What was not understood</source>
        <translation>未能理解的内容</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Columns, positions and problems</source>
        <translation>列、立场与问题</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Save as a playbook</source>
        <translation>保存为审查手册</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Save it among your own playbooks and use it</source>
        <translation>保存到您自己的审查手册并使用</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answers_table.py"/>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Whose positions they are</source>
        <translation>立场属于哪一方</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>For which contracts</source>
        <translation>适用的合同</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Reading the file…</source>
        <translation>正在读取文件…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>for example: customer</source>
        <translation>例如：客户</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>{n} positions can be saved.</source>
        <extracomment>English for 1: {n} position can be saved.</extracomment>
        <translation>
            <numerusform>可保存 {n} 项立场。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Look at the problems first.</source>
        <translation>请先查看问题。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Must it be there?</source>
        <translation>必须具备？</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Preferred position</source>
        <translation>首选立场</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Acceptable positions</source>
        <translation>可接受的立场</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Never accepted</source>
        <translation>绝不接受</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Text to put forward</source>
        <translation>建议文本</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/list_model.py"/>
        <source>{title}. {verdict}, severity {severity}. {reason}</source>
        <translation>{title}。{verdict}，严重程度{severity}。{reason}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Positions</source>
        <translation>立场</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>Next most severe position to look at</source>
        <translation>下一个最严重的待查立场</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/head.py"/>
        <source>Next ▸</source>
        <translation>下一项 ▸</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>Those that ship are in English, for contracts in English</source>
        <translation>随附的审查手册为英文，适用于英文合同</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>Open or import a file…</source>
        <translation>打开或导入文件…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>Choose a playbook ▾</source>
        <translation>选择审查手册 ▾</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>No playbook</source>
        <translation>不使用审查手册</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>{severity} {count}</source>
        <translation>{severity} {count}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>To look at: {counts}</source>
        <translation>待查：{counts}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>Nothing is left to look at</source>
        <translation>没有待查事项</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>{n} settled</source>
        <extracomment>English for 1: {n} settled</extracomment>
        <translation>
            <numerusform>{n} 项已定</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arrange_bar.py"/>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_dialog.py"/>
        <source>Filter the table</source>
        <translation>筛选表格</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Unusual clauses</source>
        <translation>异常条款</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Clause types by number of contracts</source>
        <translation>按合同数量列出的条款类型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Unusual clauses and clause types</source>
        <translation>异常条款与条款类型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Stop reading the contracts</source>
        <translation>停止读取合同</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Show in the document</source>
        <translation>在文档中显示</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Reading the contracts of this matter…</source>
        <translation>正在读取此案卷的合同…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Why it is unusual</source>
        <translation>异常原因</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/terms_models.py"/>
        <source>Words of the contract</source>
        <translation>合同原文</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/field_names.py"/>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Contracts that have it</source>
        <translation>含此条款的合同</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Of</source>
        <translation>合同总数</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Nothing is unusual.</source>
        <translation>没有异常。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Nothing was compared.</source>
        <translation>未比较任何内容。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Unusual</source>
        <translation>异常</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Stopped. Nothing was compared.</source>
        <translation>已停止，未作比较。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>A clause is compared where at least {count} contracts have it.</source>
        <translation>至少 {count} 份合同含有某条款时才会比较。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>{n} contracts were read.</source>
        <extracomment>English for 1: {n} contract was read.</extracomment>
        <translation>
            <numerusform>已读取 {n} 份合同。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>{n} contracts are compared.</source>
        <extracomment>English for 1: {n} contract is compared.</extracomment>
        <translation>
            <numerusform>已比较 {n} 份合同。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/portfolio_dialog.py"/>
        <source>Unusual is not wrong: read the words.</source>
        <translation>异常不等于错误：请阅读原文。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/import_dialog.py"/>
        <source>Position</source>
        <translation>立场</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>VOICES</source>
        <translation>各方意见</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>PUT FORWARD</source>
        <translation>建议文本</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>POSITION</source>
        <translation>立场</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Closest passage: {place}</source>
        <translation>最接近的段落：{place}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>{place} · show</source>
        <translation>{place} · 显示</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>It is</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>It is not</source>
        <translation>不是</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Accept or reject the finding</source>
        <translation>接受或拒绝该发现</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>YOUR VERDICT</source>
        <translation>您的结论</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Reason…</source>
        <translation>理由…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Say why; it stands beside the other voices and in reports</source>
        <translation>说明理由；它会与其他意见并列，并写入报告</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Propose this text instead of the quoted words: a tracked change in the marked copy</source>
        <translation>建议以此文本替换所引文字：在标注副本中成为修订</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Put into the document</source>
        <translation>写入文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Only clauses with: {words}</source>
        <translation>仅限含有以下文字的条款：{words}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/similar_dialog.py"/>
        <source>Why: {reason}</source>
        <translation>理由：{reason}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Ask: {who}</source>
        <translation>请示：{who}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>From: {source}</source>
        <translation>出处：{source}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>Show the quote: {place}</source>
        <translation>显示引文：{place}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/position_card.py"/>
        <source>words that fit an expression of the playbook</source>
        <translation>符合审查手册中某个表达式的文字</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/proof/panel.py"/>
        <source>What does not fit together in this document</source>
        <translation>本文档中不一致之处</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/proof/panel.py"/>
        <source>Nothing was found that does not fit together. Blanks, numbers, company names, references to clauses and attachments, and defined terms were looked at.</source>
        <translation>未发现不一致之处。已检查空白处、数字、公司名称、对条款和附件的引用以及定义术语。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/proof/panel.py"/>
        <source>Dismissed</source>
        <translation>已忽略</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/proof/panel.py"/>
        <source>Tell Again</source>
        <translation>重新提示</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/proof/panel.py"/>
        <source>Dismiss</source>
        <translation>忽略</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/threads/trouble.py"/>
        <source>Something unexpected went wrong ({name}). What was read and decided is kept.</source>
        <translation>发生意外错误（{name}）。已读取和已决定的内容均已保留。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/threads/trouble.py"/>
        <source>The log, without words of your contracts: {log_file}</source>
        <translation>日志（不含您合同的文字）：{log_file}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/threads/work.py"/>
        <source>There is nothing to review: no contract was found.</source>
        <translation>没有可审阅的内容：未找到合同。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/threads/work.py"/>
        <source>{n} of these files are in this matter, and were reviewed before.</source>
        <extracomment>English for 1: “{name}” is in this matter, and was reviewed before.</extracomment>
        <translation>
            <numerusform>这些文件中有 {n} 个已在此事项中并已审阅。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/threads/work.py"/>
        <source>{named} have the same bytes as documents of this matter, and have no entries of their own.</source>
        <extracomment>English for 1: {named} has the same bytes as documents of this matter, and has no entry of its own.</extracomment>
        <translation>
            <numerusform>{named} 与此事项中的文档字节相同，因此没有单独的条目。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/translation/measures.py"/>
        <source>{low} to {high}</source>
        <comment>the two ends of a range</comment>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/translation/outside.py"/>
        <source> and </source>
        <comment>between two things</comment>
        <translation>和</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/citation_card.py"/>
        <source>in the text</source>
        <translation>正文中</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/translation/placed.py"/>
        <source>p. {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/translation/placed.py"/>
        <source>section {section}</source>
        <translation>第 {section} 条</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/entries.py"/>
        <source>page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/translation/texts.py"/>
        <source>d MMM yyyy</source>
        <comment>pattern of a date</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Pages about the program</source>
        <translation>关于程序的页面</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Connections</source>
        <translation>网络连接</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>What the program is made of, as each part states its own licence.</source>
        <translation>程序的组成部分及其各自声明的许可证。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>{reading}, finds the clauses that matter, and quotes them word for word. It gives no legal advice: whether a clause is the right one is for you to decide.</source>
        <translation>{reading}，找出重要条款并逐字引用。本程序不提供法律意见：条款是否正确由您判断。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>as built into {package} {version}</source>
        <translation>包含在 {package} {version} 中</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/server_page.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>none yet: less is found</source>
        <translation>尚无：找到的内容较少</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Clause types</source>
        <translation>条款类型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>{n} types, catalogue {sum}</source>
        <translation>{n} 种类型，目录 {sum}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Models are kept in</source>
        <translation>模型保存位置</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Settings are kept in</source>
        <translation>设置保存位置</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Thanks</source>
        <translation>致谢</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>The Atticus Project, whose CUAD v1 (CC BY 4.0) the clause search was fitted on</source>
        <translation>The Atticus Project，条款搜索基于其 CUAD v1（CC BY 4.0）训练</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Model {name}</source>
        <translation>模型 {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Weights of the clause search</source>
        <translation>条款搜索的权重</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>none is set: nothing is sent</source>
        <translation>未设置：不发送任何内容</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>{address}, which is this machine</source>
        <translation>{address}，即本机</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>{address}: text of contracts is sent there to be read</source>
        <translation>{address}：合同文本会发送到此处供阅读</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>These open a connection, and nothing else does. The line at the foot of the window says so while one is open.</source>
        <translation>只有以下各项会打开网络连接，别无其他。连接打开时，窗口底部一行会说明。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>A server that reads</source>
        <translation>负责阅读的服务器</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>A download of a model</source>
        <translation>下载模型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>only after you press “Download” for that model</source>
        <translation>仅在您为该模型按下“下载”之后</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Downloads come from</source>
        <translation>下载来源</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>the package index and the model hub</source>
        <translation>软件包索引和模型库</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>as pip and the system say</source>
        <translation>按 pip 和系统的设置</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Part</source>
        <translation>组成部分</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/list_model.py"/>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/absence_presenter.py"/>
        <source>Whether “{name}” is absent was said elsewhere meanwhile.</source>
        <translation>是否没有“{name}”已在别处确认。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/absence_presenter.py"/>
        <source>confirmation that {name} is absent</source>
        <translation>确认没有{name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/absence_presenter.py"/>
        <source>taking back that {name} is absent</source>
        <translation>撤回没有{name}的确认</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/absence_presenter.py"/>
        <source>No passage comes near to “{name}”.</source>
        <translation>没有与“{name}”接近的段落。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/absence_presenter.py"/>
        <source>This passage comes closest to “{name}”. If it is one, press {key} in the document to mark it; if the contract is silent, confirm that it is absent.</source>
        <translation>此段落最接近“{name}”。如果确实是，请在文档中按 {key} 标记；如果合同没有约定，请确认没有。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/absence_presenter.py"/>
        <source>This passage comes closest to “{name}”. If it is one, mark it by the menu of the selected words; if the contract is silent, confirm that it is absent.</source>
        <translation>此段落最接近“{name}”。如果确实是，请通过所选文字的菜单标记；如果合同没有约定，请确认没有。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>The answer was copied with its citations.</source>
        <translation>已复制答案及其出处。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>What may answer was copied with its citations, marked as that.</source>
        <translation>已复制可能的答案及其出处，并作了标注。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>That nothing was found was copied, with what was searched.</source>
        <translation>已复制“未找到”的结论及搜索范围。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>The answer was added to the notes of its document.</source>
        <translation>答案已加入该文档的备注。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>What may answer was added to the notes of its document, marked as that.</source>
        <translation>可能的答案已加入该文档的备注，并作了标注。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>This file was not read, so it cannot be asked.</source>
        <translation>此文件未被读取，因此无法提问。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>Add a contract, then ask about it in plain words.</source>
        <translation>请添加合同，然后用日常语言提问。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>Saved questions, asked of the documents that came: {states}.</source>
        <translation>已向新加入的文档提出保存的问题：{states}。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>{n} rows were copied.</source>
        <extracomment>English for 1: {n} row was copied.</extracomment>
        <translation>
            <numerusform>已复制 {n} 行。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>Use as a finding</source>
        <translation>用作审阅结果</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>Clause type of the {n} quotes:</source>
        <extracomment>English for 1: Clause type of the quote:</extracomment>
        <translation>
            <numerusform>{n} 条引文的条款类型：</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>The program does not conclude anything from this; the finding will be yours.</source>
        <translation>程序不会据此得出结论；该结果将由您负责。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ask_presenter.py"/>
        <source>Added to the findings as “{name}”.</source>
        <translation>已作为“{name}”加入审阅结果。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/head.py"/>
        <source>Next undecided finding</source>
        <translation>下一项待定结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Previous undecided finding</source>
        <translation>上一项待定结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/bulk_dialog.py"/>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/card_buttons.py"/>
        <source>Reject</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Undecide</source>
        <translation>恢复为待定</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Accept all above a confidence…</source>
        <translation>接受达到某一置信度的全部结果…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Filter the findings</source>
        <translation>筛选审阅结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Edit the value…</source>
        <translation>修改值…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Note…</source>
        <translation>备注…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Propose other words…</source>
        <translation>建议其他措辞…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Similar clauses…</source>
        <translation>相似条款…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Mark the selected words as…</source>
        <translation>将所选文字标记为…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Highlight the selected words…</source>
        <translation>高亮所选文字…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Note on the selected words…</source>
        <translation>对所选文字添加备注…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Give the finding the selected words</source>
        <translation>将所选文字赋予结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Split the finding at the selection</source>
        <translation>在选区处拆分结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Join the chosen findings</source>
        <translation>合并所选结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Next most severe position</source>
        <translation>下一个最严重的立场</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/panel.py"/>
        <source>Add a clause type…</source>
        <translation>添加条款类型…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>New matter…</source>
        <translation>新建事项…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Open matter…</source>
        <translation>打开事项…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Save a copy of the matter…</source>
        <translation>保存事项副本…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Watch a folder…</source>
        <translation>监视文件夹…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Review this document again</source>
        <translation>重新审阅此文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Compare two reviews…</source>
        <translation>比较两次审阅…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Compare two versions…</source>
        <translation>比较两个版本…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Key terms of all documents…</source>
        <translation>所有文档的关键条款…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Unusual clauses of all documents…</source>
        <translation>所有文档中的异常条款…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Pause or resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Cancel the work under way</source>
        <translation>取消当前工作</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>{tab} tab</source>
        <translation>“{tab}”选项卡</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Ask a question</source>
        <translation>提问</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/arrange_bar.py"/>
        <source>Filter the documents</source>
        <translation>筛选文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Next pane</source>
        <translation>下一窗格</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Fold or show the documents</source>
        <translation>折叠或显示文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Fold or show the findings</source>
        <translation>折叠或显示审阅结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>To the document</source>
        <translation>转到文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Models…</source>
        <translation>模型…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Keyboard…</source>
        <translation>键盘…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Tour of the window…</source>
        <translation>窗口导览…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/about_dialog.py"/>
        <source>About Smallprint</source>
        <translation>关于 Smallprint</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Page up or down</source>
        <translation>上一页或下一页</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>PgUp / PgDown</source>
        <translation>PgUp / PgDown</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>To the beginning or the end</source>
        <translation>到开头或结尾</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Home / End</source>
        <translation>Home / End</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Larger, smaller, life size</source>
        <translation>放大、缩小、原始大小</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Ctrl + / − / 0</source>
        <translation>Ctrl + / − / 0</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Whole quote of the chosen finding, or its beginning</source>
        <translation>所选结果的完整引文或其开头</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Choose several findings</source>
        <translation>选择多项结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Shift + arrows / Ctrl+click</source>
        <translation>Shift + 方向键 / Ctrl+单击</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Select by words and lines</source>
        <translation>按词和行选择</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Shift + arrows</source>
        <translation>Shift + 方向键</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Copy the selected words</source>
        <translation>复制所选文字</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Remove the chosen documents</source>
        <translation>移除所选文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/compare_presenter.py"/>
        <source>Choose two documents in the list to compare them: Ctrl+click the second.</source>
        <translation>请在列表中选择两份文件进行比较：按住 Ctrl 单击第二份。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/compare_presenter.py"/>
        <source>{old} → {new}</source>
        <translation>{old} → {new}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/compare_presenter.py"/>
        <source>The versions cannot be compared. {error}</source>
        <translation>无法比较这两个版本。{error}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/compare_presenter.py"/>
        <source>Write a redline</source>
        <translation>生成修订稿</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/compare_presenter.py"/>
        <source>redline</source>
        <translation>修订稿</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/compare_presenter.py"/>
        <source>Write a comparison report</source>
        <translation>生成比较报告</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/compare_presenter.py"/>
        <source>changes</source>
        <translation>更改</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/compare_presenter.py"/>
        <source>Written: {file}</source>
        <translation>已写入：{file}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>No matter is open. Open one from the matter menu.</source>
        <translation>没有打开的事项。请从事项菜单中打开一个。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/controller.py"/>
        <source>These settings hold as soon as the work under way has ended.</source>
        <translation>这些设置在当前工作结束后生效。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/controller.py"/>
        <source>{n} documents</source>
        <extracomment>English for 1: {n} document</extracomment>
        <translation>
            <numerusform>{n} 个文档</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>Where this file was is not known: it was added on another computer, or taken out of an archive or e-mail.</source>
        <translation>不知道此文件的原位置：它是在另一台计算机上添加的，或取自压缩包或电子邮件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>Read for</source>
        <translation>读取时长</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>{n} minutes</source>
        <extracomment>English for 1: {n} minute</extracomment>
        <translation>
            <numerusform>{n} 分钟</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>Every document of this matter was read to its end.</source>
        <translation>此事项的所有文档均已读完。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/threads/work.py"/>
        <source>{named} and {n} more</source>
        <extracomment>English for 1: {named} and {n} more</extracomment>
        <translation>
            <numerusform>{named} 等另外 {n} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>The {n} minutes are over.</source>
        <extracomment>English for 1: The minute is over.</extracomment>
        <translation>
            <numerusform>{n} 分钟已到。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>{n} documents were read. Not reached: {named}.</source>
        <extracomment>English for 1: {n} document was read. Not reached: {named}.</extracomment>
        <translation>
            <numerusform>已读取 {n} 个文档。未读到：{named}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>“{folder}” is not there any more. It is watched no longer.</source>
        <translation>“{folder}”已不存在，不再监视。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>“{folder}” cannot be reached. It is watched again as soon as its disk is there.</source>
        <translation>无法访问“{folder}”。其磁盘恢复连接后将继续监视。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>“{name}” is no longer in {parent}. The matter holds a copy of it.</source>
        <translation>“{name}”已不在 {parent} 中。事项中保存有副本。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/documents_presenter.py"/>
        <source>{n} documents were removed.</source>
        <extracomment>English for 1: {n} document was removed.</extracomment>
        <translation>
            <numerusform>已移除 {n} 个文档。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/edit_presenter.py"/>
        <source>Done: {name}</source>
        <translation>已完成：{name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/edit_presenter.py"/>
        <source>Undone: {name}</source>
        <translation>已撤销：{name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/edit_presenter.py"/>
        <source>Done again: {name}</source>
        <translation>已重做：{name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/edit_presenter.py"/>
        <source>{command} {what}</source>
        <comment>undo and what is undone</comment>
        <translation>{command}：{what}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ends_presenter.py"/>
        <source>No words are selected. Select those that the finding is to have, then press W.</source>
        <translation>未选择文字。请选择结果应包含的文字，然后按 W。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ends_presenter.py"/>
        <source>Place the selection inside the chosen finding: it is split where the selection begins.</source>
        <translation>请将选区放在所选结果之内：结果将在选区开始处拆分。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ends_presenter.py"/>
        <source>Choose two or more findings of one type first, by Shift or Ctrl: they become one.</source>
        <translation>请先用 Shift 或 Ctrl 选择同一类型的两项或更多结果：它们会合并为一项。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ends_presenter.py"/>
        <source>Use these words for “{name}”	W</source>
        <translation>将这些文字用于“{name}”	W</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ends_presenter.py"/>
        <source>Split “{name}” here	S</source>
        <translation>在此拆分“{name}”	S</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/reviewing.py"/>
        <source>other words for {name}</source>
        <translation>更换{name}的文字</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ends_presenter.py"/>
        <source>split of {name}</source>
        <translation>拆分{name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ends_presenter.py"/>
        <source>merge of {rows} × {name}</source>
        <translation>合并 {rows} × {name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ends_presenter.py"/>
        <source>other ends of {name}</source>
        <translation>更改{name}的边界</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/exporting.py"/>
        <source>A copy of the matter was saved as “{path}”.</source>
        <translation>事项副本已另存为“{path}”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/first_tour.py"/>
        <source>Tour</source>
        <translation>导览</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/first_tour.py"/>
        <source>Skip the tour</source>
        <translation>跳过导览</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/first_tour.py"/>
        <source>STEP {step} OF {steps}</source>
        <translation>第 {step} 步，共 {steps} 步</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/first_tour.py"/>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/first_tour.py"/>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/hits_list.py"/>
        <source>Search results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/hits_list.py"/>
        <source>No passage holds these words.</source>
        <translation>没有段落含有这些字词。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/hits_list.py"/>
        <source>{shown} of {n} passages</source>
        <extracomment>English for 1: {shown} of {n} passage</extracomment>
        <translation>
            <numerusform>{n} 个段落中的 {shown} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/hits_list.py"/>
        <source>{n} passages</source>
        <extracomment>English for 1: {n} passage</extracomment>
        <translation>
            <numerusform>{n} 个段落</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/main_window.py"/>
        <source>Save again</source>
        <translation>重新保存</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/main_window.py"/>
        <source>The window speaks the chosen language once it is opened again.</source>
        <translation>窗口重新打开后使用所选语言。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/main_window.py"/>
        <source>Open it again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/main_window.py"/>
        <source>The report was written to “{name}”.</source>
        <translation>报告已写入“{name}”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/edit_dialog.py"/>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/main_window.py"/>
        <source>The pages of this file are locked. Its text and findings are here; give its password to see the pages.</source>
        <translation>此文件的页面已锁定。文本和审阅结果可用；输入密码即可查看页面。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/main_window.py"/>
        <source>Unlock pages…</source>
        <translation>解锁页面…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/main_window.py"/>
        <source>Details…</source>
        <translation>详情…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/main_window.py"/>
        <source>Copied with its citation</source>
        <translation>已连同出处复制</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/main_window.py"/>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>No words are selected. Select some in the document first, by the mouse or by Shift and the arrows.</source>
        <translation>未选择文字。请先用鼠标或 Shift 加方向键在文档中选择。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/highlight_dialog.py"/>
        <source>Highlight</source>
        <translation>高亮</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>With a tag…	H</source>
        <translation>带标签…	H</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/finding_menu.py"/>
        <source>Copy with citation</source>
        <translation>连同出处复制</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Mark as a finding…	K</source>
        <translation>标记为审阅结果…	K</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Mark as</source>
        <translation>标记为</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Note on these words…	Ctrl+Alt+M</source>
        <translation>对这些文字添加备注…	Ctrl+Alt+M</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Find more like this…</source>
        <translation>查找更多类似内容…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Note on “{quote}”:</source>
        <translation>对“{quote}”的备注：</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Change the proposed words “{name}”…</source>
        <translation>更改建议措辞“{name}”…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Remove the proposed words “{name}”</source>
        <translation>移除建议措辞“{name}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Change the highlight “{name}”…</source>
        <translation>更改高亮“{name}”…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Remove the highlight “{name}”</source>
        <translation>移除高亮“{name}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Change the note “{name}”…</source>
        <translation>更改备注“{name}”…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Remove the note “{name}”</source>
        <translation>移除备注“{name}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/marking_presenter.py"/>
        <source>Marked as {name}</source>
        <translation>已标记为{name}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Proposed words</source>
        <translation>建议措辞</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Say instead:</source>
        <translation>改为：</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Note:</source>
        <translation>备注：</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/matter_presenter.py"/>
        <source>Is it complete?…</source>
        <translation>是否完整？…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/matter_presenter.py"/>
        <source>Some documents of this matter are not read to the end.</source>
        <translation>此事项中有文档尚未读完。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/matter_presenter.py"/>
        <source>Resume reading</source>
        <translation>继续读取</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/matter_presenter.py"/>
        <source>Is this matter complete?</source>
        <translation>此事项是否完整？</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/matter_presenter.py"/>
        <source>“{name}” was found once without the file that held what was stored last.</source>
        <translation>“{name}”曾在缺少保存最近内容的文件的情况下被打开。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/matter_presenter.py"/>
        <source>Where it was copied while it was open elsewhere, what was stored last is missing: copy it again. Where it was never copied, the mark was set by mistake, as earlier versions did after a crash. The file is checked before the mark is taken away.</source>
        <translation>如果它是在别处打开时被复制的，则缺少最后保存的内容：请重新复制。如果它从未被复制过，则该标记是误设的，早期版本在崩溃后会出现这种情况。去除标记前会先检查文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/matter_presenter.py"/>
        <source>Take the mark away</source>
        <translation>去除标记</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/menus.py"/>
        <source>Take up what was stopped</source>
        <translation>继续已停止的工作</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/menus.py"/>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/menus.py"/>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/menus.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/menus.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>No model is on this machine yet: reviews do without it, and less is found. Choose one; downloading it is the one thing that opens the network.</source>
        <translation>本机尚无模型：审阅不使用模型，找到的内容较少。请选择一个；只有下载时才会打开网络连接。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>The chosen model is not there any more: {name}. Reviews do without it, and less is found. Connect its disk, or choose another model.</source>
        <translation>所选模型已不在：{name}。审阅不使用模型，找到的内容较少。请连接其磁盘，或选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>No model: less is found</source>
        <translation>无模型：找到的内容较少</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>Choose a model…</source>
        <translation>选择模型…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>text goes to {reads}</source>
        <translation>文本发送至 {reads}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>asking {asked}</source>
        <translation>正在询问 {asked}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>this machine only</source>
        <translation>仅本机</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>none</source>
        <comment>no connection</comment>
        <translation>无连接</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>Downloading {name}: {done} of {total}</source>
        <translation>正在下载 {name}：{done} / {total}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/models_presenter.py"/>
        <source>Downloading {name}: {done}</source>
        <translation>正在下载 {name}：{done}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/citation.py"/>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Find in the document</source>
        <translation>在文档中查找</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Next hit</source>
        <translation>下一处</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Previous hit</source>
        <translation>上一处</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/toolbar.py"/>
        <source>Forward</source>
        <translation>前进</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/zoom_button.py"/>
        <source>Turn clockwise</source>
        <translation>顺时针旋转</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/zoom_button.py"/>
        <source>Turn counter-clockwise</source>
        <translation>逆时针旋转</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/navigation_presenter.py"/>
        <source>Show or hide changes in the text</source>
        <translation>在文本中显示或隐藏修订</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/own_types_presenter.py"/>
        <source>Clause types of your own</source>
        <translation>自定义条款类型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/panes.py"/>
        <source>Fold the documents away</source>
        <translation>折叠文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/panes.py"/>
        <source>Show the documents</source>
        <translation>显示文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/panes.py"/>
        <source>Fold the findings away</source>
        <translation>折叠审阅结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/panes.py"/>
        <source>Show the findings</source>
        <translation>显示审阅结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Open or import a playbook</source>
        <translation>打开或导入审查手册</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Playbooks ({endings})</source>
        <translation>审查手册 ({endings})</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Whose positions are these? For example: customer</source>
        <translation>这些是哪一方的立场？例如：客户</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Learn a playbook from this matter</source>
        <translation>从此案卷学习审查手册</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Change the file in your editor and store it there. Mistakes are listed here, with their lines.</source>
        <translation>请在编辑器中修改并保存文件。错误及其行号会列在此处。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Playbook (*.yaml)</source>
        <translation>审查手册 (*.yaml)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Word file (*.docx)</source>
        <translation>Word 文件 (*.docx)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Markdown profile (*.md)</source>
        <translation>Markdown 档案 (*.md)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Rules of redline-buddy (*.rules.yaml)</source>
        <translation>redline-buddy 规则 (*.rules.yaml)</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Save the playbook as a file</source>
        <translation>将审查手册保存为文件</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>Saved among your playbooks as “{name}”.</source>
        <translation>已在您的审查手册中保存为“{name}”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>This is a draft of what is usual in these contracts. Say in it what you hold: usual is not yet wanted.</source>
        <translation>这是根据这些合同的惯例拟的草稿。请写入您的立场：惯例不等于您的要求。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>{n} mistakes. The document is judged as before.</source>
        <extracomment>English for 1: {n} mistake. The document is judged as before.</extracomment>
        <translation>
            <numerusform>{n} 处错误。文档仍按原先的内容评判。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>The playbook was written to “{name}”.</source>
        <translation>审查手册已写入“{name}”。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/playbook_file_dialogs.py"/>
        <source>The same holds for {n} more.</source>
        <extracomment>English for 1: The same holds for {n} more.</extracomment>
        <translation>
            <numerusform>另有 {n} 项情况相同。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_files.py"/>
        <source>Change this playbook…</source>
        <translation>修改此审查手册…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_files.py"/>
        <source>Save it as a file…</source>
        <translation>另存为文件…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_files.py"/>
        <source>Learn one from this matter…</source>
        <translation>从此案卷学习一本…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>What is said of “{title}” was changed elsewhere meanwhile.</source>
        <translation>对“{title}”的结论已在别处更改。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>verdict on “{title}”</source>
        <translation>对“{title}”的结论</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>Why “{title}” is as you say:</source>
        <translation>“{title}”为何如您所说：</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>Reason of your verdict</source>
        <translation>您判定的理由</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>Open a document to judge it by a playbook.</source>
        <translation>打开一个文档，按审查手册评判。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>A playbook holds your positions. Choose one to see how this contract stands to them.</source>
        <translation>审查手册记录您的立场。选择一本，查看本合同与之是否相符。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>Choose a playbook</source>
        <translation>选择审查手册</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>This document is not reviewed to its end, so nothing can be said of it yet.</source>
        <translation>本文档尚未审阅完毕，暂时无法判断。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>Review it</source>
        <translation>审阅</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>This document has no text that could be judged.</source>
        <translation>本文档没有可评判的文字。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>The document cannot be judged. {reason}</source>
        <translation>无法评判该文档。{reason}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>Playbook {count}</source>
        <translation>审查手册 {count}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/playbook_presenter.py"/>
        <source>Proposed instead of the quoted words</source>
        <translation>已建议替换所引文字</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/proof_presenter.py"/>
        <source>Proof-reading…</source>
        <translation>正在校对…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/proof_presenter.py"/>
        <source>Whether this remark is dismissed was said elsewhere meanwhile.</source>
        <translation>此备注是否忽略已在别处更改。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/proof_presenter.py"/>
        <source>dismissal of “{words}”</source>
        <translation>忽略“{words}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/proof_presenter.py"/>
        <source>taking back the dismissal of “{words}”</source>
        <translation>取消忽略“{words}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/proof/panel.py"/>
        <source>Open a document to have it proof-read.</source>
        <translation>打开一个文档以进行校对。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Watch a folder: new files in it are added</source>
        <translation>监视文件夹：其中的新文件会被添加</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>{matter} copy.smallprint</source>
        <translation>{matter} 副本.smallprint</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Save a copy of the matter</source>
        <translation>保存事项副本</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>New matter</source>
        <translation>新建事项</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>New matter.smallprint</source>
        <translation>新事项.smallprint</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Open matter</source>
        <translation>打开事项</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Remove documents</source>
        <extracomment>English for 1: Remove document</extracomment>
        <translation>
            <numerusform>移除文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Remove these {n} documents from the matter, with their findings, decisions and notes?</source>
        <extracomment>English for 1: Remove “{name}” from the matter, with its findings, decisions and notes?</extracomment>
        <translation>
            <numerusform>从事项中移除这 {n} 个文档及其审阅结果、决定和备注？</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>The files they came from stay where they are. Undo brings the documents back until the matter is closed.</source>
        <extracomment>English for 1: The file it came from stays where it is. Undo brings the document back until the matter is closed.</extracomment>
        <translation>
            <numerusform>原文件保留在原处。关闭事项之前，可用“撤销”恢复文档。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/own_types/dialog.py"/>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Close Smallprint</source>
        <translation>关闭 Smallprint</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>A note that you began is not added yet. Close without it?</source>
        <translation>您开始写的备注尚未添加。不添加就关闭？</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Close without it</source>
        <translation>不添加并关闭</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Go back</source>
        <translation>返回</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Password of “{name}” (it is not stored):</source>
        <translation>“{name}”的密码（不会保存）：</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Contracts</source>
        <translation>合同</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Reports in JSON</source>
        <translation>JSON 报告</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Matters</source>
        <translation>事项</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/reading_queue.py"/>
        <source>{n} documents were read in {lasted}</source>
        <extracomment>English for 1: {n} document was read in {lasted}</extracomment>
        <translation>
            <numerusform>已用 {lasted} 读取 {n} 个文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/reading_queue.py"/>
        <source>{unread} of {n} documents are not read to the end</source>
        <extracomment>English for 1: {unread} of {n} document is not read to the end</extracomment>
        <translation>
            <numerusform>{n} 个文档中有 {unread} 个未读完</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/ui/window/reading_queue.py"/>
        <source>{n} could not be read</source>
        <extracomment>English for 1: {n} could not be read</extracomment>
        <translation>
            <numerusform>{n} 个无法读取</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/reading_queue.py"/>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/reading_queue.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/review_tabs.py"/>
        <source>Findings, key terms, questions and notes</source>
        <translation>审阅结果、关键条款、问题和备注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/key_terms.py"/>
        <source>Key terms</source>
        <translation>关键条款</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/panel.py"/>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/playbook/panel.py"/>
        <source>Playbook</source>
        <translation>审查手册</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/panel.py"/>
        <source>Findings</source>
        <translation>审阅结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/notes_panel.py"/>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/changes/list_model.py"/>
        <source>Changes</source>
        <translation>修订</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/review_tabs.py"/>
        <source>Proof</source>
        <translation>校对</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/runs_presenter.py"/>
        <source>There is nothing to compare: this document was reviewed once. Review it again, then compare.</source>
        <translation>没有可比较的内容：此文档只审阅过一次。请重新审阅后再比较。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/settings_dialog.py"/>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/settings_dialog.py"/>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/settings_dialog.py"/>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/settings_dialog.py"/>
        <source>Pages of the settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/settings_dialog.py"/>
        <source>Defaults</source>
        <translation>默认值</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/settings_dialog.py"/>
        <source>Show what the program comes with on this page</source>
        <translation>显示此页的默认值</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/models/dialog.py"/>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/sheets.py"/>
        <source>Change keys…</source>
        <translation>更改按键…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/sheets.py"/>
        <source>Give commands other keys, or none</source>
        <translation>为命令设置其他按键或取消按键</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/sheets.py"/>
        <source>Keyboard</source>
        <translation>键盘</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Press the key that the command shall have; Backspace for none</source>
        <translation>按下要赋予命令的按键；退格键表示无</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Press a key</source>
        <translation>按下按键</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Filter by command or key</source>
        <translation>按命令或按键筛选</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Commands and their keys</source>
        <translation>命令及其按键</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Key</source>
        <comment>of the keyboard</comment>
        <translation>按键</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Let this command have no key</source>
        <translation>让此命令没有按键</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Default key</source>
        <translation>默认按键</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Give the command the key that it comes with</source>
        <translation>恢复命令自带的按键</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Use it here</source>
        <translation>用于此处</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Take the key from the other command</source>
        <translation>从另一命令收回按键</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Keys without Ctrl or Alt do nothing then</source>
        <translation>不带 Ctrl 或 Alt 的按键将不起作用</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Switch off all single keys</source>
        <translation>停用所有单键</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>off</source>
        <translation>停用</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>{key} · changed</source>
        <translation>{key} · 已更改</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Comes with {key}.</source>
        <translation>默认为 {key}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Comes without a key.</source>
        <translation>默认没有按键。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>{key} is for lists, fields and the document themselves. Press another key.</source>
        <translation>{key} 供列表、字段和文档本身使用。请按其他键。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>{key} already does “{command}”.</source>
        <translation>{key} 已用于“{command}”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>“{command}” has no key now.</source>
        <translation>“{command}”现在没有按键。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>A single key is heard in the findings and on the page, never where one types.</source>
        <translation>单键只在审阅结果和页面上有效，输入文字时无效。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>No single key does anything now. All of it is in the menus.</source>
        <translation>现在没有单键起作用。所有功能都在菜单中。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/ends_presenter.py"/>
        <source>No finding is chosen. Choose one first.</source>
        <translation>未选择结果。请先选择一项。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/starting.py"/>
        <source>Start the program again. If this comes back, send the details below to those who look after it.</source>
        <translation>请重新启动程序。如果再次出现，请将下面的详情发送给维护人员。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/starting.py"/>
        <source>Smallprint could not start. {sentence}</source>
        <translation>Smallprint 无法启动。{sentence}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/starting.py"/>
        <source>The matter “{stem}”, which was open last, cannot be reached ({trouble}).</source>
        <translation>无法访问上次打开的事项“{stem}”（{trouble}）。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/starting.py"/>
        <source>It is in {parent}. Check that this folder is connected and that you may open it, then try again. Started without it, the program opens another matter; nothing is lost in this one.</source>
        <translation>它位于 {parent}。请检查该文件夹是否已连接、您是否有权打开，然后重试。不打开它而启动时，程序会打开另一事项；此事项不会丢失任何内容。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/unread_state.py"/>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/starting.py"/>
        <source>The matter “{stem}”, which was open last, is no longer in {parent}.</source>
        <translation>上次打开的事项“{stem}”已不在 {parent} 中。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/starting.py"/>
        <source>The matter “{stem}” could not be opened.</source>
        <translation>无法打开事项“{stem}”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/starting.py"/>
        <source>Start without it</source>
        <translation>不打开它并启动</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>Network: {what}</source>
        <translation>网络：{what}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>No model yet: less is found</source>
        <translation>尚无模型：找到的内容较少</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>Starting…</source>
        <translation>正在启动…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>{document} of {documents}</source>
        <translation>{document} / {documents}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>For all documents of the queue</source>
        <translation>针对队列中的所有文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>Paused:</source>
        <translation>已暂停：</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>Paused: writing the report</source>
        <translation>已暂停：写入报告</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/status_strip.py"/>
        <source>{done} of {total}</source>
        <translation>{done} / {total}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/list_model.py"/>
        <source>page {page} of {pages}</source>
        <translation>第 {page} 页，共 {pages} 页</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/terms_presenter.py"/>
        <source>The terms cannot be read. {error}</source>
        <translation>无法读取关键条款。{error}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/top_bar.py"/>
        <source>Recent matters</source>
        <translation>最近的事项</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/questions.py"/>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/top_bar.py"/>
        <source>Edit</source>
        <comment>menu</comment>
        <translation>编辑</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/top_bar.py"/>
        <source>Review</source>
        <translation>审阅</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/top_bar.py"/>
        <source>Export a report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/top_bar.py"/>
        <source>read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Matter</source>
        <translation>事项</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/documents/empty_state.py"/>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/top_bar.py"/>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Export report…</source>
        <translation>导出报告…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/top_bar.py"/>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/navigation_presenter.py"/>
        <source>Search all documents</source>
        <translation>搜索所有文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/top_bar.py"/>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/find_bar.py"/>
        <source>Searching…</source>
        <translation>正在搜索…</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>PDF and Word files, scans, e-mails, whole folders: the matter keeps a copy of each.</source>
        <translation>PDF 和 Word 文件、扫描件、电子邮件、整个文件夹：事项会为每个文件保留一份副本。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>All is read on this computer. To see how it works, read the sample contract.</source>
        <translation>一切都在本机阅读。想了解如何使用，请阅读示例合同。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>Drop contracts here</source>
        <translation>将合同拖放到此处</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>Read the sample</source>
        <translation>阅读示例</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>See what was found</source>
        <translation>查看审阅结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>Each card is one clause: its value, the contract’s own words, and how sure that is. Choose one, and the page shows its words.</source>
        <translation>每张卡片是一个条款：其值、合同原文以及置信度。选择一张，页面即显示其原文。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>Decide</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/export/dialog.py"/>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>The report has what was found and what you decided, with quotes and pages: as Word, PDF, Excel, or in the contract itself. The menu beside the matter’s name brings this tour back.</source>
        <translation>报告包含审阅结果和您的决定，并附引文和页码：可为 Word、PDF、Excel，或直接写入合同。事项名称旁的菜单可再次打开本导览。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>Accept a card, reject it, or correct its value. Keys do it too: {accept} accepts, {reject} rejects, and {undo} takes back whatever you did.</source>
        <translation>接受卡片、拒绝卡片，或更正其值。也可用按键：{accept} 接受，{reject} 拒绝，{undo} 撤销您所做的任何操作。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/tour_steps.py"/>
        <source>Accept a card, reject it, or correct its value. The Edit menu takes back whatever you did.</source>
        <translation>接受卡片、拒绝卡片，或更正其值。“编辑”菜单可撤销您所做的任何操作。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/trouble_dialog.py"/>
        <source>What went wrong</source>
        <translation>出了什么问题</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/trouble_dialog.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/ask/answer_view.py"/>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/trouble_dialog.py"/>
        <source>Copy the sentence and the details</source>
        <translation>复制说明和详情</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/comparing/dialog.py"/>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/versions_presenter.py"/>
        <source>all but the same text as {name}</source>
        <translation>与 {name} 文本几乎相同</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/versions_presenter.py"/>
        <source>{share} % the same text as {name}</source>
        <translation>与 {name} 文本 {share} % 相同</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/words_presenter.py"/>
        <source>The quote of this finding does not match the document, so no words can be put in its place.</source>
        <translation>此结果的引文与文档不符，因此无法替换。</translation>
    </message>
</context>
<context>
    <name>outside</name>
    <message numerus="yes">
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>{n} pages were</source>
        <extracomment>English for 1: {n} page was</extracomment>
        <translation>
            <numerusform>{n} 页</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/trial/probe.py"/>
        <source>The model's vocabulary lacks letters of plain English. Choose another model.</source>
        <translation>模型词表缺少英文字母。请选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/__init__.py"/>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/__init__.py"/>
        <source>All formats and the documents themselves, in one archive</source>
        <translation>所有格式和文档本身，放入一个压缩包</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/docx_template.py"/>
        <source>The report’s template “{name}” {why}. Choose another in the settings, or none for the usual looks.</source>
        <translation>报告模板“{name}”{why}。请在设置中另选一个，或留空使用默认样式。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>{n} pages</source>
        <extracomment>English for 1: {n} page</extracomment>
        <translation>
            <numerusform>{n} 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} things</source>
        <extracomment>English for 1: {n} thing</extracomment>
        <translation>
            <numerusform>{n} 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} form fields</source>
        <extracomment>English for 1: {n} form field</extracomment>
        <translation>
            <numerusform>{n} 个表单域</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} annotations</source>
        <extracomment>English for 1: {n} annotation</extracomment>
        <translation>
            <numerusform>{n} 条注释</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/similar_said.py"/>
        <source>{n} other clauses</source>
        <extracomment>English for 1: {n} other clause</extracomment>
        <translation>
            <numerusform>另外 {n} 个条款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/similar_said.py"/>
        <source>{n} other matters</source>
        <extracomment>English for 1: {n} other matter</extracomment>
        <translation>
            <numerusform>另外 {n} 个事项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>{n} clauses</source>
        <extracomment>English for 1: {n} clause</extracomment>
        <translation>
            <numerusform>{n} 个条款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>{n} words</source>
        <extracomment>English for 1: {n} word</extracomment>
        <translation>
            <numerusform>{n} 个词</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>{n} passages</source>
        <extracomment>English for 1: {n} passage</extracomment>
        <translation>
            <numerusform>{n} 个段落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{n} changes are not tracked in the newer Word file.</source>
        <extracomment>English for 1: {n} change is not tracked in the newer Word file.</extracomment>
        <translation>
            <numerusform>较新的 Word 文件中有 {n} 处更改没有修订标记。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{n} changed in value</source>
        <extracomment>English for 1: {n} changed in value</extracomment>
        <translation>
            <numerusform>{n} 处值更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{n} changed in words</source>
        <extracomment>English for 1: {n} changed in words</extracomment>
        <translation>
            <numerusform>{n} 处文字更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{n} moved</source>
        <extracomment>English for 1: {n} moved</extracomment>
        <translation>
            <numerusform>{n} 处移动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{n} moved and changed</source>
        <extracomment>English for 1: {n} moved and changed</extracomment>
        <translation>
            <numerusform>{n} 处移动并更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{n} added</source>
        <extracomment>English for 1: {n} added</extracomment>
        <translation>
            <numerusform>{n} 处新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{n} removed</source>
        <extracomment>English for 1: {n} removed</extracomment>
        <translation>
            <numerusform>{n} 处删除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>{n} places</source>
        <extracomment>English for 1: {n} place</extracomment>
        <translation>
            <numerusform>{n} 处</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/report/versions.py"/>
        <source>{n} changes</source>
        <extracomment>English for 1: {n} change</extracomment>
        <translation>
            <numerusform>{n} 处更改</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{n} tracked changes</source>
        <extracomment>English for 1: {n} tracked change</extracomment>
        <translation>
            <numerusform>{n} 处修订</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/wording.py"/>
        <source>{n} points</source>
        <extracomment>English for 1: {n} point</extracomment>
        <translation>
            <numerusform>{n} 点</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/archive.py"/>
        <source>is cut short or damaged. Get it again from where it came.</source>
        <translation>不完整或已损坏。请从来源重新获取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/outlook.py"/>
        <source>is an Outlook e-mail that is cut short or damaged. Get it again.</source>
        <translation>是不完整或已损坏的 Outlook 邮件。请重新获取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” is {what} from which nothing can be read. {said}</source>
        <translation>“{name}”是{what}，无法从中读取任何内容。{said}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/reader.py"/>
        <source>“{name}” holds no text to review.{pictures}{tracked}</source>
        <translation>“{name}”没有可审阅的文本。{pictures}{tracked}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/pictures.py"/>
        <source>is damaged, or a picture of a kind that is not read. {save}</source>
        <translation>已损坏，或是无法读取的图片类型。{save}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/pictures.py"/>
        <source>is a picture that is cut short or damaged. Get it again from where it came.</source>
        <translation>是不完整或已损坏的图片。请从来源重新获取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/pictures.py"/>
        <source>has a picture of {size} pixels, more than can be read. Scan it at 300 dpi.</source>
        <translation>含有 {size} 像素的图片，超出可读取的范围。请以 300 dpi 扫描。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/pictures.py"/>
        <source>has more than {number} pages. Save it as PDF, or split it, and add that.</source>
        <translation>超过 {number} 页。请另存为 PDF 或拆分后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/sniff.py"/>
        <source>“{name}” is not a PDF, Word or text file. {save}</source>
        <translation>“{name}”不是 PDF、Word 或文本文件。{save}</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} hours</source>
        <extracomment>English for 1: {n} hour</extracomment>
        <translation>
            <numerusform>{n} 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/calendar_file.py"/>
        <source>{n} days</source>
        <extracomment>English for 1: {n} day</extracomment>
        <translation>
            <numerusform>{n} 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} business days</source>
        <extracomment>English for 1: {n} business day</extracomment>
        <translation>
            <numerusform>{n} 个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} weeks</source>
        <extracomment>English for 1: {n} week</extracomment>
        <translation>
            <numerusform>{n} 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} fortnights</source>
        <extracomment>English for 1: {n} fortnight</extracomment>
        <translation>
            <numerusform>{n} 个两周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} months</source>
        <extracomment>English for 1: {n} month</extracomment>
        <translation>
            <numerusform>{n} 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} quarters</source>
        <extracomment>English for 1: {n} quarter</extracomment>
        <translation>
            <numerusform>{n} 个季度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} weeks’ fees</source>
        <extracomment>English for 1: {n} week’s fees</extracomment>
        <translation>
            <numerusform>{n} 周的费用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} months’ fees</source>
        <extracomment>English for 1: {n} month’s fees</extracomment>
        <translation>
            <numerusform>{n} 个月的费用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} quarters’ fees</source>
        <extracomment>English for 1: {n} quarter’s fees</extracomment>
        <translation>
            <numerusform>{n} 个季度的费用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} years’ fees</source>
        <extracomment>English for 1: {n} year’s fees</extracomment>
        <translation>
            <numerusform>{n} 年的费用</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/download.py"/>
        <source>{named} cannot be used: write it like http://proxy:3128</source>
        <translation>无法使用 {named}：请写成 http://proxy:3128 的形式</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/download.py"/>
        <source>the address {url} cannot be used: write it like https://huggingface.co</source>
        <translation>无法使用地址 {url}：请写成 https://huggingface.co 的形式</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/download.py"/>
        <source>the download failed: {error}</source>
        <translation>下载失败：{error}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/download.py"/>
        <source>{source} cannot be read ({error})</source>
        <translation>无法读取 {source}（{error}）</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/download.py"/>
        <source>the certificates in {certificates} cannot be used ({error})</source>
        <translation>无法使用 {certificates} 中的证书（{error}）</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/download.py"/>
        <source>the server answers {status_code} {reason_phrase}</source>
        <translation>服务器回应 {status_code} {reason_phrase}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/package_index.py"/>
        <source>pip finds no {package} {version} ({stderr})</source>
        <translation>pip 找不到 {package} {version}（{stderr}）</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/package_index.py"/>
        <source>this package of the program has no pip that could ask the package index</source>
        <translation>此程序包不带可查询软件包索引的 pip</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/package_index.py"/>
        <source>pip does not say where the package is; a newer pip does</source>
        <translation>pip 没有给出软件包位置；较新的 pip 可以</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/package_index.py"/>
        <source>pip cannot be run ({error})</source>
        <translation>无法运行 pip（{error}）</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/handed.py"/>
        <source>Marked files</source>
        <translation>标记的文件</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/handed.py"/>
        <source>A copy of each file with its findings as comments: in Word, or as highlights in a PDF</source>
        <translation>每个文件的副本，审阅结果作为批注：Word 批注，或 PDF 高亮</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/marking/writing.py"/>
        <source>{n} marked copies</source>
        <extracomment>English for 1: {n} marked copy</extracomment>
        <translation>
            <numerusform>{n} 个标记副本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/marking/writing.py"/>
        <source>{n} comments</source>
        <extracomment>English for 1: {n} comment</extracomment>
        <translation>
            <numerusform>{n} 条批注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>{n} dated duties</source>
        <extracomment>English for 1: {n} dated duty</extracomment>
        <translation>
            <numerusform>{n} 项有期限的义务</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/report/overview.py"/>
        <source>{n} findings</source>
        <extracomment>English for 1: {n} finding</extracomment>
        <translation>
            <numerusform>{n} 项结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>{n} decisions</source>
        <extracomment>English for 1: {n} decision</extracomment>
        <translation>
            <numerusform>{n} 项决定</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>{n} notes</source>
        <extracomment>English for 1: {n} note</extracomment>
        <translation>
            <numerusform>{n} 条备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>{n} proposals</source>
        <extracomment>English for 1: {n} proposal</extracomment>
        <translation>
            <numerusform>{n} 项建议</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>{n} verdicts</source>
        <extracomment>English for 1: {n} verdict</extracomment>
        <translation>
            <numerusform>{n} 项结论</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/report/build.py"/>
        <source>{n} documents</source>
        <extracomment>English for 1: {n} document</extracomment>
        <translation>
            <numerusform>{n} 个文档</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/domain/absence.py"/>
        <source>{n} clause types</source>
        <extracomment>English for 1: {n} clause type</extracomment>
        <translation>
            <numerusform>{n} 种条款类型</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/matters/learning.py"/>
        <source>{n} accepted findings</source>
        <extracomment>English for 1: {n} accepted finding</extracomment>
        <translation>
            <numerusform>{n} 个已接受的审阅结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/domain/recall.py"/>
        <source>{n} contracts</source>
        <extracomment>English for 1: {n} contract</extracomment>
        <translation>
            <numerusform>{n} 份合同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/matters/review_remarks.py"/>
        <source>{n} others</source>
        <extracomment>English for 1: {n} other</extracomment>
        <translation>
            <numerusform>另外 {n} 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/playbooks/tables/writers.py"/>
        <source>{n} positions</source>
        <extracomment>English for 1: {n} position</extracomment>
        <translation>
            <numerusform>{n} 项立场</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>{n} years</source>
        <extracomment>English for 1: {n} year</extracomment>
        <translation>
            <numerusform>{n} 年</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/bootstrap.py"/>
        <source>The setting “server” cannot be used: {error} Change it in {settings_file}.</source>
        <translation>无法使用设置“server”：{error}请在 {settings_file} 中更改。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/beside.py"/>
        <source>This document is in {told} and the question in {asked}: only names, numbers and words that both share are compared. Ask in {told2}.</source>
        <translation>此文档语言为{told}，问题为{asked}：仅比较两者共有的名称、数字和字词。请用{told2}提问。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/marking.py"/>
        <source>Proposed to be struck.</source>
        <translation>建议删除。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/child.py"/>
        <source>{name} made llama.cpp end with code {code}: the file is damaged or of a make that cannot be used. Fetch it again, or choose another GGUF file.</source>
        <translation>{name} 使 llama.cpp 以代码 {code} 终止：文件已损坏或属于无法使用的类型。请重新下载，或选择其他 GGUF 文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/child.py"/>
        <source>{name} cannot be used ({name2}: {answer}). Fetch it again, or choose another model.</source>
        <translation>无法使用 {name}（{name2}：{answer}）。请重新下载，或选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/child.py"/>
        <source>This computer's processor lacks instructions that the installed llama.cpp was built for. Install llama-cpp-python built for this processor, or use a server.</source>
        <translation>本机处理器缺少已安装的 llama.cpp 所需的指令。请安装为此处理器构建的 llama-cpp-python，或使用服务器。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/child.py"/>
        <source>{name} was ended by the system, most likely for lack of memory. Close other programs, or choose a smaller model.</source>
        <translation>{name} 被系统终止，很可能是内存不足。请关闭其他程序，或选择较小的模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/child.py"/>
        <source>{name} gave no answer within {seconds_allowed} seconds. Choose a smaller model.</source>
        <translation>{name} 在 {seconds_allowed} 秒内没有回应。请选择较小的模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/fingerprint.py"/>
        <source>The model file {path} can no longer be read ({error}).</source>
        <translation>无法再读取模型文件 {path}（{error}）。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/header.py"/>
        <source>{name} cannot be used as a model: {reason}. Fetch it again, or choose another GGUF file.</source>
        <translation>{name} 不能用作模型：{reason}。请重新下载，或选择其他 GGUF 文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/header.py"/>
        <source>There is no model file at {path}. Choose another model, or fetch one again.</source>
        <translation>{path} 没有模型文件。请选择其他模型，或重新下载。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/header.py"/>
        <source>{name} cannot be opened ({reason}). Check that you may read it.</source>
        <translation>无法打开 {name}（{reason}）。请检查您是否有权读取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/decoding.py"/>
        <source>The model's state could not be kept. Start the program again.</source>
        <translation>无法保留模型状态。请重新启动程序。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/decoding.py"/>
        <source>The model stopped with an error ({reason}). Try again, or choose another model.</source>
        <translation>模型因错误停止（{reason}）。请重试，或选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/decoding.py"/>
        <source>The model gives no usable numbers; its file is damaged. Fetch it again.</source>
        <translation>模型没有给出可用的数值；其文件已损坏。请重新下载。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/engine.py"/>
        <source>The passage and its instructions take {rendered} tokens, and the model reads {context_size} at most. Choose a shorter passage, or a model with a longer context.</source>
        <translation>段落及其说明共 {rendered} 词元，模型最多阅读 {context_size}。请选择较短的段落，或上下文更长的模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/judge_cut.py"/>
        <source>The judge could not be prepared in {folder} ({error}). Free some space or check that the folder can be written, then try again.</source>
        <translation>无法在 {folder} 中准备评判模型（{error}）。请腾出空间或检查文件夹是否可写，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/judge_cut.py"/>
        <source>The judge's adapter {adapter} was made for another model than {name}. Install the program again, or choose the model that it was made for.</source>
        <translation>评判适配器 {adapter} 是为 {name} 以外的模型制作的。请重新安装程序，或选择对应的模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/judge_cut.py"/>
        <source>The judge's adapter {adapter} is damaged. Install the program again.</source>
        <translation>评判适配器 {adapter} 已损坏。请重新安装程序。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/judge_cut.py"/>
        <source>The model has fewer words than numbers in a state, so it cannot judge. Choose another model.</source>
        <translation>模型的词数少于状态数值数，因此无法评判。请选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/judge_cut.py"/>
        <source>Preparing the judge needs {needed} MB in {parent}, and {free} MB are free. Free some space, then try again.</source>
        <translation>准备评判模型需要 {parent} 中有 {needed} MB，可用 {free} MB。请腾出空间后重试。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/loading.py"/>
        <source>{name} cannot be loaded as a model{reason}. Fetch it again, or choose another GGUF file.</source>
        <translation>无法将 {name} 作为模型加载{reason}。请重新下载，或选择其他 GGUF 文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/loading.py"/>
        <source>The model is closed.</source>
        <translation>模型已关闭。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/loading.py"/>
        <source>{name} is not a model that answers in words. Choose an instruct model.</source>
        <translation>{name} 不是用语言回答的模型。请选择指令模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/loading.py"/>
        <source>{name} could not be made ready{reason}. Close other programs to free memory, or choose a smaller model.</source>
        <translation>无法准备 {name}{reason}。请关闭其他程序以释放内存，或选择较小的模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/loading.py"/>
        <source>{name} has no chat template, so it cannot be asked questions. Choose an instruct model.</source>
        <translation>{name} 没有对话模板，因此无法提问。请选择指令模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/quantise.py"/>
        <source>Preparing the model needs {needed} MB in {folder}, and {free} MB are free. Free some space, then try again.</source>
        <translation>准备模型需要 {folder} 中有 {needed} MB，可用 {free} MB。请腾出空间后重试。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/quantise.py"/>
        <source>{name} could not be prepared ({reason}). Fetch it again, or choose another model.</source>
        <translation>无法准备 {name}（{reason}）。请重新下载，或选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/quantise.py"/>
        <source>The model could not be prepared in {parent} ({error}). Free some space or check that the folder can be written, then try again.</source>
        <translation>无法在 {parent} 中准备模型（{error}）。请腾出空间或检查文件夹是否可写，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/template.py"/>
        <source>The model's chat template cannot be used ({error}). Choose another model.</source>
        <translation>无法使用模型的对话模板（{error}）。请选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/engine.py"/>
        <source>The model was closed. Start it again.</source>
        <translation>模型已关闭。请重新启动。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/memory.py"/>
        <source>{name} needs about {needed} MB of memory, and {free} MB are free. Close other programs, or choose a smaller model.</source>
        <translation>{name} 约需 {needed} MB 内存，可用 {free} MB。请关闭其他程序，或选择较小的模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/address.py"/>
        <source>The text of your contracts will leave this machine: it is sent to {host}{clear}.</source>
        <translation>您合同的文本将离开本机：发送至 {host}{clear}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/address.py"/>
        <source>“{url}” is not the address of a server. Write it like http://127.0.0.1:8080/v1.</source>
        <translation>“{url}”不是服务器地址。请写成 http://127.0.0.1:8080/v1 的形式。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The server at {host} broke off in the middle of its answer{said}. Ask again.</source>
        <translation>{host} 上的服务器在回答过程中断开{said}。请再次提问。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The server at {host} refuses the key. Enter the key that you were given for it.</source>
        <translation>{host} 上的服务器拒绝了密钥。请输入您收到的密钥。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>What answers at {host} is not a server for language models. Check its address, which ends in /v1.</source>
        <translation>{host} 上的服务不是语言模型服务器。请检查地址，应以 /v1 结尾。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The key for the server at {host} has a character that no key can have, like an accent or the end of a line. Enter the key as you were given it.</source>
        <translation>{host} 服务器的密钥含有密钥中不可能出现的字符，例如重音符号或换行。请按收到的原样输入。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The passage and its instructions are longer than what the server at {host} reads at once. Start it with a larger context, or choose another model.</source>
        <translation>段落及其说明超出 {host} 服务器一次可阅读的长度。请以更大的上下文启动，或选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The proxy that this system's environment names for {host} cannot be used. Write it like http://proxy:3128, or name the server in NO_PROXY.</source>
        <translation>系统环境为 {host} 指定的代理无法使用。请写成 http://proxy:3128 的形式，或将服务器写入 NO_PROXY。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The server at {host} does not answer ({name}). Check that it runs and that its address is right, or choose a model on this machine.</source>
        <translation>{host} 上的服务器没有回应（{name}）。请检查其是否运行、地址是否正确，或选择本机的模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The server at {host} is still loading its model. Try again in a minute.</source>
        <translation>{host} 上的服务器仍在加载模型。请一分钟后重试。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The server at {host} does not know {path}. Check its address and the model's name.</source>
        <translation>{host} 上的服务器不认识 {path}。请检查地址和模型名称。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The server at {host} answers {status} {reason_phrase}{said}. Try again later, or ask who runs it.</source>
        <translation>{host} 上的服务器回应 {status} {reason_phrase}{said}。请稍后重试，或询问运行者。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The connection to the server was closed. Start it again.</source>
        <translation>与服务器的连接已关闭。请重新连接。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/engine.py"/>
        <source>The server at {host} has no model “{model}”. It has: {none}.</source>
        <translation>{host} 上的服务器没有模型“{model}”。现有：{none}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/engine.py"/>
        <source>The server at {host} has no model. Ask who runs it to load one.</source>
        <translation>{host} 上的服务器没有模型。请让运行者加载一个。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/engine.py"/>
        <source>The server at {host} answers without a reply. Try again, or ask who runs it.</source>
        <translation>{host} 上的服务器的回应没有内容。请重试，或询问运行者。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/__init__.py"/>
        <source>“{name}” must end in {suffixes}. Choose one of them.</source>
        <translation>“{name}”必须以 {suffixes} 结尾。请选择其一。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/__init__.py"/>
        <source>“{name}” must end in {suffix}. Name it so, or choose another format.</source>
        <translation>“{name}”必须以 {suffix} 结尾。请改名，或选择其他格式。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/__init__.py"/>
        <source>“{name}” is a folder. Choose another name for the report.</source>
        <translation>“{name}”是文件夹。请为报告选择其他名称。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/__init__.py"/>
        <source>“{name}” is read-only. Choose another name for the report.</source>
        <translation>“{name}”为只读。请为报告选择其他名称。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/comparison.py"/>
        <source>“{name}” must end in .docx, .pdf or .html. Choose one of them.</source>
        <translation>“{name}”必须以 .docx、.pdf 或 .html 结尾。请选择其一。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/opencontracts.py"/>
        <source>Findings of Smallprint, as annotations.</source>
        <translation>Smallprint 的发现，以标注形式提供。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/pdf_report.py"/>
        <source>The preview could not be drawn. The report can be written all the same.</source>
        <translation>无法绘制预览。报告仍可写入。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/pdf_report.py"/>
        <source>The PDF could not be set. Write the report as Word or HTML, and print that as a PDF.</source>
        <translation>无法排版 PDF。请将报告写为 Word 或 HTML，再打印为 PDF。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/read_back.py"/>
        <source>“{name}” is not a report that Smallprint wrote as JSON. Choose another file.</source>
        <translation>“{name}”不是 Smallprint 写出的 JSON 报告。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/read_back.py"/>
        <source>“{name}” is too large to be read. Export fewer documents at a time.</source>
        <translation>“{name}”过大，无法读取。请一次少导出一些文档。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/read_back.py"/>
        <source>“{name}” was written by a newer Smallprint. Update this one, then import it.</source>
        <translation>“{name}”由更新版本的 Smallprint 写入。请更新后再导入。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/whole.py"/>
        <source>“{name}” could not be written ({strerror}). Choose another name or place.</source>
        <translation>无法写入“{name}”（{strerror}）。请选择其他名称或位置。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/whole.py"/>
        <source>The disk is full: “{name}” was not written. Free some space, then try again.</source>
        <translation>磁盘已满：未写入“{name}”。请腾出空间后重试。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/whole.py"/>
        <source>“{name}” was not written: there is no folder {folder}. Make it first, or choose another.</source>
        <translation>未写入“{name}”：没有文件夹 {folder}。请先创建，或另选一个。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/whole.py"/>
        <source>“{name}” cannot be written: {folder} is read-only, or the report is open in another program. Close it there, or choose another place.</source>
        <translation>无法写入“{name}”：{folder} 为只读，或报告正在其他程序中打开。请在该程序中关闭，或选择其他位置。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/child.py"/>
        <source>“{name}” needs more memory to open than it is allowed, and was given up.</source>
        <translation>打开“{name}”所需内存超过上限，已放弃。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/compound.py"/>
        <source>“{name}” is an old Office file that is cut short or damaged. Get it again from where it came.</source>
        <translation>“{name}”是不完整或已损坏的旧 Office 文件。请从来源重新获取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/compound.py"/>
        <source>“{name}” is {old_word} with a password. Open it in Word, save it as .docx and add that.</source>
        <translation>“{name}”是{old_word}，带有密码。请在 Word 中打开并另存为 .docx 后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/archive.py"/>
        <source>Of its {infolist} entries, the first {most_entries} were looked at.</source>
        <translation>共 {infolist} 个条目，查看了前 {most_entries} 个。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/child.py"/>
        <source>“{name}” needs more memory to unpack than it is allowed, and was given up.</source>
        <translation>解压“{name}”所需内存超过上限，已放弃。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/opening.py"/>
        <source>“{name}” takes too much to unpack. Unpack it and add the contracts in it.</source>
        <translation>“{name}”解压量过大。请自行解压并添加其中的合同。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” holds contracts. Add it to a matter, and they are taken out of it.</source>
        <translation>“{name}”含有合同。将其添加到事项即可提取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{shown}” holds more than is taken out at once. Unpack it and add the rest.</source>
        <translation>“{shown}”的内容超出一次提取的数量。请解压并添加其余部分。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” is no zip archive and no e-mail.</source>
        <translation>“{name}”既不是 zip 压缩包也不是电子邮件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>Left in “{within}”, because no contract is read from such files: {names}.</source>
        <translation>留在“{within}”中，因为此类文件不作为合同读取：{names}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>Left in “{within}”, because Smallprint wrote it: {names}.</source>
        <translation>留在“{within}”中，因为由 Smallprint 写出：{names}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” in “{within}” needs a password. Unpack the archive with its password and add the file.</source>
        <translation>“{within}”中的“{name}”需要密码。请用密码解压并添加该文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” in “{within}” {trouble}.</source>
        <translation>“{within}”中的“{name}”{trouble}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” in “{within}” stands in too many others. Unpack them and add it.</source>
        <translation>“{within}”中的“{name}”嵌套过多。请逐层解压并添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” in “{within}” holds no contract.</source>
        <translation>“{within}”中的“{name}”不含合同。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” is {what} with a password. Unpack it with its password and add the contracts in it.</source>
        <translation>“{name}”是{what}，带有密码。请用密码解压并添加其中的合同。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” is {what} without a contract in it. Check that it is the right one.</source>
        <translation>“{name}”是{what}，其中没有合同。请检查是否正确。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>{removesuffix}. It is in “{within}”.</source>
        <translation>{removesuffix}。该文件在“{within}”中。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/office.py"/>
        <source>“{name}” is {what}. Install LibreOffice, with which Smallprint reads such files, or save it as .docx or PDF and add that.</source>
        <translation>“{name}”是{what}。请安装 LibreOffice（Smallprint 用它读取此类文件），或另存为 .docx 或 PDF 后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/office.py"/>
        <source>“{name}” could not be opened by LibreOffice: it is damaged, or needs a password. Save it as .docx or PDF and add that.</source>
        <translation>LibreOffice 无法打开“{name}”：文件已损坏或需要密码。请另存为 .docx 或 PDF 后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/office.py"/>
        <source>“{name}” took LibreOffice longer than it may to open and was given up. Save it as .docx or PDF and add that.</source>
        <translation>LibreOffice 打开“{name}”超时，已放弃。请另存为 .docx 或 PDF 后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is damaged and cannot be opened as a Word document: open it in Word, save it again and add that.</source>
        <translation>{name} 已损坏，无法作为 Word 文档打开：请在 Word 中打开并重新保存后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is in the old Word format (.doc): save it as .docx in Word and add that.</source>
        <translation>{name} 是旧的 Word 格式 (.doc)：请在 Word 中另存为 .docx 后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is an Office file but not a Word document: add a .docx, a PDF or a text file.</source>
        <translation>{name} 是 Office 文件但不是 Word 文档：请添加 .docx、PDF 或文本文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is nested too deeply or too long to be read: save it again in Word and add that.</source>
        <translation>{name} 嵌套过深或过长，无法读取：请在 Word 中重新保存后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is packed with a password, which is not Word's own: save a copy without one.</source>
        <translation>{name} 使用了非 Word 的密码加密：请保存一个无密码的副本。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} unpacks to far more than a document holds and was not opened for safety.</source>
        <translation>{name} 解压后远超一般文档的大小，为安全起见未打开。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} holds two parts of one name and was not opened for safety: save it again.</source>
        <translation>{name} 含有两个同名部分，为安全起见未打开：请重新保存。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is protected by a password: save a copy without one in Word and add that.</source>
        <translation>{name} 受密码保护：请在 Word 中保存一个无密码的副本后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is packed in a way that cannot be read: save it again in Word.</source>
        <translation>{name} 的压缩方式无法读取：请在 Word 中重新保存。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/reader.py"/>
        <source>“{name}” is nested too deeply to be read: save it again in Word and add that.</source>
        <translation>“{name}”嵌套过深，无法读取：请在 Word 中重新保存后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” says that it has {pages} pages; no more than {most_pages} can be read. Split it.</source>
        <translation>“{name}”标明有 {pages} 页；最多可读取 {most_pages} 页。请拆分。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” took longer than {seconds} seconds to open and was given up. Print it to a new PDF and add that.</source>
        <translation>打开“{name}”超过 {seconds} 秒，已放弃。请打印为新的 PDF 后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” makes the reader crash (after {started} s) and was given up. Print it to a new PDF and add that.</source>
        <translation>“{name}”使读取程序崩溃（{started} 秒后），已放弃。请打印为新的 PDF 后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” is not a file with content. Save the contract as a file and add that.</source>
        <translation>“{name}”不是有内容的文件。请将合同保存为文件后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” is not there any more. It was looked for in {parent}.</source>
        <translation>“{name}”已不存在。查找位置：{parent}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” is a folder. Add the files in it.</source>
        <translation>“{name}”是文件夹。请添加其中的文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” may not be opened. Check that you are allowed to read it.</source>
        <translation>无权打开“{name}”。请检查您是否有权读取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” cannot be read ({strerror}). Copy it to this machine first.</source>
        <translation>无法读取“{name}”（{strerror}）。请先复制到本机。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/ocr/child.py"/>
        <source>The picture of this page could not be read.</source>
        <translation>无法读取此页的图像。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/pictures.py"/>
        <source>Save it as PNG, JPEG or PDF and add that.</source>
        <translation>请另存为 PNG、JPEG 或 PDF 后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/reader.py"/>
        <source>“{name}” has no pages. Get it again from where it came.</source>
        <translation>“{name}”没有页面。请从来源重新获取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/reader.py"/>
        <source>{said}. Unlock it with its password, or ask for an open copy.</source>
        <translation>{said}。请用密码解锁，或索取未加密的副本。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/reader.py"/>
        <source>“{name}” is protected by a rights management that only its own program opens. Ask for an open copy.</source>
        <translation>“{name}”受权限管理保护，只有专用程序能打开。请索取未加密的副本。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/render.py"/>
        <source>This page cannot be drawn. Its text is still there to read.</source>
        <translation>无法绘制此页。其文本仍可阅读。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/render.py"/>
        <source>This file is locked: give its password to see its pages.</source>
        <translation>此文件已锁定：请输入密码以查看页面。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/render.py"/>
        <source>The places of this page's characters cannot be read. Its text is still there to read.</source>
        <translation>无法读取此页字符的位置。其文本仍可阅读。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/render.py"/>
        <source>This file cannot be drawn. Its text is still there to read.</source>
        <translation>无法绘制此文件。其文本仍可阅读。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/render.py"/>
        <source>No file is open to be drawn.</source>
        <translation>没有打开可绘制的文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/second.py"/>
        <source>“{name}” is damaged: no page of it can be read. Get it again from where it came.</source>
        <translation>“{name}”已损坏：任何一页都无法读取。请从来源重新获取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/second.py"/>
        <source>“{name}” is protected in a way that cannot be opened here. Ask for an open copy.</source>
        <translation>“{name}”的保护方式无法在此打开。请索取未加密的副本。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/sniff.py"/>
        <source>Save it as PNG, JPEG or PDF and add that: its text will be recognised.</source>
        <translation>请另存为 PNG、JPEG 或 PDF 后添加：将识别其文本。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/sniff.py"/>
        <source>Print it to a PDF and add that: its text will be recognised.</source>
        <translation>请打印为 PDF 后添加：将识别其文本。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/sniff.py"/>
        <source>Unpack it and add the contracts that are in it.</source>
        <translation>请解压并添加其中的合同。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/compound.py"/>
        <source>Save it as .docx or PDF and add that.</source>
        <translation>请另存为 .docx 或 PDF 后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/sniff.py"/>
        <source>“{name}” is empty. Check that it was saved or downloaded completely.</source>
        <translation>“{name}”为空。请检查是否已完整保存或下载。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/sniff.py"/>
        <source>“{name}” is a Word file without its text. Open it in Word and save it again.</source>
        <translation>“{name}”是没有文本的 Word 文件。请在 Word 中打开并重新保存。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/second.py"/>
        <source>“{name}” is locked: it needs a password to be read. Unlock it with its password.</source>
        <translation>“{name}”已锁定：读取需要密码。请用密码解锁。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/unlocking.py"/>
        <source>“{name}” is locked: it needs a password to be read. Unlock it with its password, or ask for an open copy.</source>
        <translation>“{name}”已锁定：读取需要密码。请用密码解锁，或索取未加密的副本。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/unlocking.py"/>
        <source>The password is wrong. Unlock it with its password, or ask for an open copy.</source>
        <translation>密码错误。请用密码解锁，或索取未加密的副本。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/unlocking.py"/>
        <source>“{name}” is locked {said}. Open it in Word, save a copy without a password and add that.</source>
        <translation>“{name}”已锁定 {said}。请在 Word 中打开，保存无密码的副本后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/web.py"/>
        <source>“{name}” is a web page too long to be read. Print it to a PDF and add that.</source>
        <translation>“{name}”网页过长，无法读取。请打印为 PDF 后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/web.py"/>
        <source>“{name}” is too long to be read as Markdown. Rename it to .txt and add that.</source>
        <translation>“{name}”过长，无法作为 Markdown 读取。请改名为 .txt 后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/web.py"/>
        <source>“{name}” shows no text to review. Open it, print it to a PDF and add that.</source>
        <translation>“{name}”没有可审阅的文本。请打开并打印为 PDF 后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/sniff.py"/>
        <source>Save the contract as PDF or .docx and add that.</source>
        <translation>请将合同另存为 PDF 或 .docx 后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/judge/chosen.py"/>
        <source>A server reads, which does not give what the judge needs.</source>
        <translation>由服务器阅读，它不提供评判模型所需的内容。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/judge/chosen.py"/>
        <source>The model that is chosen is none that a judge was trained for.</source>
        <translation>没有为所选模型训练评判模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/judge/opening.py"/>
        <source>Clauses are found without the judge.</source>
        <translation>在没有评判模型的情况下查找条款。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/judge/opening.py"/>
        <source>The judge's file {outputs} is another model's. Install the program again.</source>
        <translation>评判文件 {outputs} 属于其他模型。请重新安装程序。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/judge/preparing.py"/>
        <source>The judge is made from {name}, which is not in {models}. Run `smallprint models get {name2}`.</source>
        <translation>评判模型由 {name} 生成，而它不在 {models} 中。请运行 `smallprint models get {name2}`。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/judge/preparing.py"/>
        <source>No judge was trained for {label}.</source>
        <translation>没有为 {label} 训练评判模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/judge/preparing.py"/>
        <source>{base} is not the file that {label} is published as. Fetch the model again.</source>
        <translation>{base} 不是 {label} 所发布的文件。请重新下载模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/fetch.py"/>
        <source>{label} could not be fetched: {reason}. Check the connection and try again{kept}. Without a connection, put the file {file} ({origin}) into {folder}.</source>
        <translation>无法下载 {label}：{reason}。请检查连接并重试{kept}。没有网络时，请将文件 {file}（{origin}）放入 {folder}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/fetch.py"/>
        <source>{label} could not be stored in {folder} ({error}). Free some space or check that the folder can be written, then try again.</source>
        <translation>无法将 {label} 保存到 {folder}（{error}）。请腾出空间或检查文件夹是否可写，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/installed.py"/>
        <source>“{name_or_path}” is neither a known model ({models}) nor a file. See `smallprint models list`, or choose a model in the window.</source>
        <translation>“{name_or_path}”既不是已知模型（{models}）也不是文件。请参阅 `smallprint models list`，或在窗口中选择模型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/installed.py"/>
        <source>The model {name} is not on this machine yet. Run `smallprint models get {name2}`, or choose it in the window.</source>
        <translation>模型 {name} 尚不在本机。请运行 `smallprint models get {name2}`，或在窗口中选择。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/judge_files.py"/>
        <source>The judge in {folder} belongs to another model than the one that is chosen. Install the program again.</source>
        <translation>{folder} 中的评判模型不属于所选模型。请重新安装程序。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/judge_files.py"/>
        <source>The judge's file {path} names no usable checksums or layers. Install the program again.</source>
        <translation>评判文件 {path} 没有可用的校验和或层。请重新安装程序。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/judge_files.py"/>
        <source>The judge's file {path} is damaged. Install the program again.</source>
        <translation>评判文件 {path} 已损坏。请重新安装程序。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/judge_files.py"/>
        <source>The judge's file {path} cannot be read ({reason}). Install the program again.</source>
        <translation>无法读取评判文件 {path}（{reason}）。请重新安装程序。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/known.py"/>
        <source>The model catalogue {path} names a model twice. Install the program again.</source>
        <translation>模型目录 {path} 中有重复的模型。请重新安装程序。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/known.py"/>
        <source>The model catalogue {path} cannot be read: {error}. Install the program again.</source>
        <translation>无法读取模型目录 {path}：{error}。请重新安装程序。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/server_key.py"/>
        <source>The key cannot be kept: this system's keyring does not answer ({reason}). Unlock or install one, or use a server that needs no key.</source>
        <translation>无法保存密钥：系统钥匙串没有回应（{reason}）。请解锁或安装一个，或使用不需要密钥的服务器。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/calibration.py"/>
        <source>The locator's weights {path} cannot be read ({error}). Reinstall Smallprint.</source>
        <translation>无法读取定位权重 {path}（{error}）。请重新安装 Smallprint。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/catalogue.py"/>
        <source>The clause catalogue {path} has no [[clause]] entries. Mend it or reinstall.</source>
        <translation>条款目录 {path} 没有 [[clause]] 条目。请修复或重新安装。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/catalogue.py"/>
        <source>The clause catalogue {path} cannot be read ({error}). Mend it or reinstall.</source>
        <translation>无法读取条款目录 {path}（{error}）。请修复或重新安装。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/catalogue.py"/>
        <source>In the clause catalogue {path}, the {field} “{doubled}” is used twice. Change one.</source>
        <translation>条款目录 {path} 中，{field}“{doubled}”使用了两次。请更改其一。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/catalogue.py"/>
        <source>In the clause catalogue {path}, entry “{named}”: {error}. Mend it there.</source>
        <translation>条款目录 {path} 的条目“{named}”：{error}。请在该处修复。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/judge_outputs.py"/>
        <source>The judge's file {path} cannot be used ({error}). Install the program again.</source>
        <translation>无法使用评判文件 {path}（{error}）。请重新安装程序。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/judged.py"/>
        <source>The judge's weights {file} are of another version. Reinstall Smallprint.</source>
        <translation>评判权重 {file} 属于其他版本。请重新安装 Smallprint。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/judged.py"/>
        <source>The judge's weights {file} cannot be read ({error}). Reinstall Smallprint.</source>
        <translation>无法读取评判权重 {file}（{error}）。请重新安装 Smallprint。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/recall.py"/>
        <source>The measured recall {file} cannot be read ({error}). Reinstall Smallprint.</source>
        <translation>无法读取测得的召回率 {file}（{error}）。请重新安装 Smallprint。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/statements.py"/>
        <source>The statement weights in {folder} do not fit ({error}). Reinstall Smallprint.</source>
        <translation>{folder} 中的陈述权重不匹配（{error}）。请重新安装 Smallprint。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/child.py"/>
        <source>“{name}” cannot be marked: {what}. Save it as .docx and review that.</source>
        <translation>无法标记“{name}”：{what}。请另存为 .docx 后审阅。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/child.py"/>
        <source>“{name}” needs more memory to be marked than it is allowed.</source>
        <translation>标记“{name}”所需内存超过上限。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/copies.py"/>
        <source>“{name}” could not be marked: it takes too long, or more than a reader can bear. Print it to a new PDF and review that.</source>
        <translation>无法标记“{name}”：耗时过长，或超出阅读器的承受范围。请打印为新的 PDF 后审阅。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/handed.py"/>
        <source>And {left} more such.</source>
        <translation>此类还有 {left} 个。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/handed.py"/>
        <source>There is no file to mark.</source>
        <translation>没有可标记的文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/pdf.py"/>
        <source>The file is signed. Its signature covers the revision before the highlights: a viewer says that the file was changed after it was signed.</source>
        <translation>文件已签名。签名针对高亮之前的版本：阅读器会提示文件在签名后被更改。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/pdf.py"/>
        <source>The file is certified against changes: a viewer may say that the highlights break that.</source>
        <translation>文件已认证禁止更改：阅读器可能提示高亮违反该限制。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/pdf.py"/>
        <source>“{name}” is too damaged to be marked: print it to a new PDF and review that.</source>
        <translation>“{name}”损坏严重，无法标记：请打印为新的 PDF 后审阅。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/pdf.py"/>
        <source>The file is a picture: the copy is a PDF of it.</source>
        <translation>文件是图片：副本为其 PDF。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/pdf.py"/>
        <source>“{title}” is not marked: {no_place}.</source>
        <translation>未标记“{title}”：{no_place}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/pdf.py"/>
        <source>“{name}” is locked by a password, which is not kept: save a copy without one and review that.</source>
        <translation>“{name}”由密码锁定，而密码不会保存：请保存无密码的副本后审阅。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/word.py"/>
        <source>The file is signed; the signature is of the file as it was, and does not hold for the marked copy.</source>
        <translation>文件已签名；签名针对原文件，对标记副本无效。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/word.py"/>
        <source>“{title}” is not marked at exactly its words: {why}.</source>
        <translation>“{title}”未准确标记在其文字上：{why}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/word.py"/>
        <source>“{title}”: the other words are in its comment alone: {one}.</source>
        <translation>“{title}”：其他措辞仅写在批注中：{one}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/word.py"/>
        <source>“{name}” cannot be marked: {unfit}. Open it in Word, save it again and review that.</source>
        <translation>无法标记“{name}”：{unfit}。请在 Word 中打开并重新保存后审阅。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/writing.py"/>
        <source>“{name}” has changed on the disk since it was read: the copy is of the file as it was read.</source>
        <translation>“{name}”自读取后在磁盘上已更改：副本为读取时的文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/writing.py"/>
        <source>There is no folder {folder} for the marked copies. Make it first, or choose another.</source>
        <translation>没有用于存放标记副本的文件夹 {folder}。请先创建，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/writing.py"/>
        <source>“{cited_as}” was not read, so nothing is marked in it.</source>
        <translation>“{cited_as}”未被读取，因此没有标记。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/writing.py"/>
        <source>“{cited_as}” has nothing to mark.</source>
        <translation>“{cited_as}”没有可标记的内容。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/ask.py"/>
        <source>There is no question. Write one in plain words, such as “Which law governs this contract?”.</source>
        <translation>没有问题。请用日常语言提问，例如“本合同适用什么法律？”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/ask.py"/>
        <source>The question is longer than {longest} characters. Ask something shorter.</source>
        <translation>问题超过 {longest} 个字符。请缩短。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/choosing.py"/>
        <source>There is no clause type “{strip}”. A JSON report has the keys.</source>
        <translation>没有条款类型“{strip}”。JSON 报告中有键名。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/choosing.py"/>
        <source>No document of the matter is called “{name}”. A name may have “*” in it.</source>
        <translation>事项中没有名为“{name}”的文档。名称可以含有“*”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/comparing.py"/>
        <source>Whether all changes are tracked could not be told.</source>
        <translation>无法判断是否所有更改都有修订标记。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_playbooks.py"/>
        <source>“{name}” is judged otherwise here; choose the playbook “{name2}” to see those verdicts.</source>
        <translation>“{name}”在此按其他手册评判；请选择审查手册“{name2}”以查看这些结论。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_playbooks.py"/>
        <source>“{name}”: the playbook “{name2}” of the report cannot be used here, and is left out.</source>
        <translation>“{name}”：报告中的审查手册“{name2}”无法在此使用，已略去。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_questions.py"/>
        <source>{told} {were} taken in as well.</source>
        <translation>{told}也已合并。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_questions.py"/>
        <source>{count} {are} quotes are not here.</source>
        <translation>{count} {are}引文不在此处。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/learning.py"/>
        <source>A draft, learned from {contract} of {title}. Usual is not yet wanted.</source>
        <translation>草稿，根据 {title} 的 {contract} 学得。惯常做法未必就是您想要的。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/learning.py"/>
        <source>Nothing was accepted in this matter. Accept findings that are as you want them first.</source>
        <translation>本事项中没有已接受的结果。请先接受符合您要求的审阅结果。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/learning.py"/>
        <source>{contract} of {contracts} had it, as accepted.</source>
        <translation>{contracts} 份中有 {contract} 份含有此项（以已接受的结果为准）。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/learning.py"/>
        <source>Learned from {finding} in {contract}.</source>
        <translation>根据 {contract} 中的 {finding} 学得。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/learning.py"/>
        <source>{name} as it is usual in our contracts.</source>
        <translation>{name}：我方合同中的惯常写法。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/own_types.py"/>
        <source>The clause type has no name. Give it one.</source>
        <translation>条款类型没有名称。请命名。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/own_types.py"/>
        <source>There is nothing to find “{name}” by. Give a question or at least one example.</source>
        <translation>没有可用于查找“{name}”的依据。请提供问题或至少一个示例。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/proposing.py"/>
        <source>The quote of this finding does not match the document, so no words can be put in its place.</source>
        <translation>此结果的引文与文档不符，因此无法替换。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/redlining.py"/>
        <source>The redline is a new Word file: it has the words of both versions, not their layout.</source>
        <translation>修订对比是新的 Word 文件：包含两个版本的文字，不含版式。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/redlining.py"/>
        <source>It does not show what changed in headers, footers and comments.</source>
        <translation>其中不显示页眉、页脚和批注的更改。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/redlining.py"/>
        <source>The redline is over the older file: the newer one is no Word file that could be written on.</source>
        <translation>修订对比基于较早的文件：较新的不是可写入的 Word 文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/redlining.py"/>
        <source>A redline of these versions would not say what they say. Write the report instead.</source>
        <translation>这些版本的修订对比无法准确反映其内容。请改为写报告。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/verdict_changes.py"/>
        <source>The older version is judged by “{words}”, the newer one by “{new_words}”. Choose one playbook for both.</source>
        <translation>旧版本按“{words}”评判，新版本按“{new_words}”评判。请为两者选择同一审查手册。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/verdict_changes.py"/>
        <source>The two versions are judged by different editions of the playbook “{words}”. Choose one for both.</source>
        <translation>两个版本按审查手册“{words}”的不同版本评判。请为两者选择同一个。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/library.py"/>
        <source>There is no playbook “{named}”. Name a YAML file, or one of these: {known}.</source>
        <translation>没有审查手册“{named}”。请指定 YAML 文件，或以下之一：{known}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/library.py"/>
        <source>The playbook “{name}” cannot be opened ({error}).</source>
        <translation>无法打开审查手册“{name}”（{error}）。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/own_files.py"/>
        <source>The folder of your playbooks, “{folder}”, cannot be made ({told}). Choose another in the settings.</source>
        <translation>无法创建您的审查手册文件夹“{folder}”（{told}）。请在设置中选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/converting.py"/>
        <source>No position was found in “{name}”{else}. Say which column names the clause and which the position, or give the columns such headers.</source>
        <translation>在“{name}”中未找到任何立场{else}。请说明哪一列是条款、哪一列是立场，或为各列加上相应标题。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/converting.py"/>
        <source>“{name}” must end in {suffixes} or {suffixes2}. Choose one.</source>
        <translation>“{name}”必须以 {suffixes} 或 {suffixes2} 结尾。请选择其一。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/converting.py"/>
        <source>“{name}” is no workbook (.xlsx), or it needs a password. Save it anew.</source>
        <translation>“{name}”不是工作簿 (.xlsx)，或需要密码。请重新保存。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/converting.py"/>
        <source>“{name}” is no text in UTF-8. Save it as such, then try again.</source>
        <translation>“{name}”不是 UTF-8 文本。请以该编码保存后重试。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/levels.py"/>
        <source>“{words}” is no condition on a value, such as “at most 90 days”; it was left out.</source>
        <translation>“{words}”不是对数值的条件（如“at most 90 days”）；已略去。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/levels.py"/>
        <source>“{words}” has no length, sum or share to compare with; it was left out.</source>
        <translation>“{words}”没有可比较的期限、金额或比例；已略去。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/levels.py"/>
        <source>“{words}” is a second condition of its kind on one level; it was left out.</source>
        <translation>“{words}”是同一级别中同类的第二个条件；已略去。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/levels.py"/>
        <source>“{expression}” is no regular expression ({error}); it was left out.</source>
        <translation>“{expression}”不是正则表达式（{error}）；已略去。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>The file does not say whose positions these are; “{no_side}” was put in.</source>
        <translation>文件未说明立场属于哪一方；已填入“{no_side}”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>There is no kind of contract “{named}”; the playbook is for any.</source>
        <translation>没有合同类型“{named}”；此审查手册适用于任何合同。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>It goes on with the row above, and was read with it.</source>
        <translation>此行延续上一行，已与其一并读取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>No column says which clauses a contract must have; each may be absent.</source>
        <translation>没有列说明合同必须具备哪些条款；各条款均可缺少。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>No clause is named; the row was left out.</source>
        <translation>未指明条款；此行已略去。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>“{called}” is a heading over other rows; the row was left out.</source>
        <translation>“{called}”是其他各行的标题；该行已略去。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>“{called}” says no position; the row was left out.</source>
        <translation>“{called}”没有写明立场；此行已略去。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>“{given}” is no {value} that is known; “{value2}” was taken.</source>
        <translation>“{given}”不是已知的 {value}；已采用“{value2}”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>“{called}” was taken for {name}.</source>
        <translation>“{called}”被当作{name}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>“{called}” is no clause type here; add one of your own by this name to find it.</source>
        <translation>“{called}”不是此处的条款类型；请添加同名的自定义类型以便查找。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/positions.py"/>
        <source>The column “{one}” was not used.</source>
        <translation>“{one}”列未被使用。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/profile_source.py"/>
        <source>Under no heading that is known stands: “{text}”.</source>
        <translation>不在任何已知标题之下：“{text}”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/rules_source.py"/>
        <source>The check “{kind}” is not known; only the words of the rule were taken.</source>
        <translation>未知的检查“{kind}”；仅采用了规则的文字。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/rules_source.py"/>
        <source>What is forbidden unless other words stand was left out; those are preferred.</source>
        <translation>“除非有其他措辞否则禁止”的内容已略去；那些措辞为首选。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/rules_source.py"/>
        <source>“{name}” cannot be used: {error}. Mend the file, then try again.</source>
        <translation>无法使用“{name}”：{error}。请修正文件后重试。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/rules_source.py"/>
        <source>“{key}” is no clause type here; it is found by its patterns alone.</source>
        <translation>“{key}”不是此处的条款类型；只能靠其模式查找。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/rules_source.py"/>
        <source>The maximum {most} has no unit that is told; it was left out.</source>
        <translation>上限 {most} 没有可辨认的单位；已略去。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/rules_source.py"/>
        <source>“{title}” says no position; the rule was left out.</source>
        <translation>“{title}”未说明任何立场；该规则已略去。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/rules_writer.py"/>
        <source>{name}, from the side of the {side}.</source>
        <translation>{name}，立场方：{side}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/rules_writer.py"/>
        <source>“{title}” was left out: such rules look for words, and it has none.</source>
        <translation>“{title}”已略去：此类规则查找措辞，而它没有措辞。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/rules_writer.py"/>
        <source>“{title}” is there in part: a rule has no conditions but “at most”, and no examples.</source>
        <translation>“{title}”仅部分写入：规则除“最多”外没有其他条件，也没有示例。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/sheet_source.py"/>
        <source>“{name}” is too large for a playbook. Choose a workbook with positions.</source>
        <translation>“{name}”过大，不能作为审查手册。请选择含有立场的工作簿。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/sheet_source.py"/>
        <source>“{name}” is no workbook that can be read. Save it anew as .xlsx, then try.</source>
        <translation>“{name}”不是可读取的工作簿。请重新保存为 .xlsx 后再试。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/word_source.py"/>
        <source>“{name}” is no Word file that can be read. Save it anew as .docx, then try.</source>
        <translation>“{name}”不是可读取的 Word 文件。请重新保存为 .docx 后再试。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/tables/converting.py"/>
        <source>“{name}” is too large for a playbook. Choose a file with positions.</source>
        <translation>“{name}”过大，不能作为审查手册。请选择含有立场的文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/answers/follow_ups.py"/>
        <source>Was sagt der Vertrag zum Thema {short}?</source>
        <translation>Was sagt der Vertrag zum Thema {short}?</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/answers/prompts.py"/>
        <source>The prompts file {path} cannot be used ({error}). Mend it or reinstall.</source>
        <translation>无法使用提示文件 {path}（{error}）。请修复或重新安装。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/answers/trial.py"/>
        <source>The test of wordings {path} cannot be used ({error}). Mend it or reinstall.</source>
        <translation>无法使用措辞测试 {path}（{error}）。请修复或重新安装。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/presence.py"/>
        <source>The clause weights {file} are of another version. Reinstall Smallprint.</source>
        <translation>条款权重 {file} 属于其他版本。请重新安装 Smallprint。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/presence.py"/>
        <source>The clause weights {file} cannot be read ({error}). Reinstall Smallprint.</source>
        <translation>无法读取条款权重 {file}（{error}）。请重新安装 Smallprint。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/retrieve/vocabulary.py"/>
        <source>The thesaurus {path} cannot be read ({error}). Mend it or reinstall.</source>
        <translation>无法读取同义词表 {path}（{error}）。请修复或重新安装。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/retrieve/vocabulary.py"/>
        <source>The rarity of words {rarity} cannot be read ({error}). Reinstall Smallprint.</source>
        <translation>无法读取词频 {rarity}（{error}）。请重新安装 Smallprint。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The settings file {path} does not hold settings. Delete it to start afresh.</source>
        <translation>设置文件 {path} 中没有设置。请删除后重新开始。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The setting “{name}” must be of type {name2}, not {value}. Change it in {settings_file}.</source>
        <translation>设置“{name}”的类型必须是 {name2}，而不是 {value}。请在 {settings_file} 中更改。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The setting “{name}” must be one of {choices}, not {value}. Change it in {settings_file}.</source>
        <translation>设置“{name}”必须是 {choices} 之一，而不是 {value}。请在 {settings_file} 中更改。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The setting “{name}” must be from {limits} to {limits2}, not {value}. Change it in {settings_file}.</source>
        <translation>设置“{name}”必须介于 {limits} 与 {limits2} 之间，而不是 {value}。请在 {settings_file} 中更改。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The settings file {path} cannot be read ({error}). Mend it, or delete it to start afresh.</source>
        <translation>无法读取设置文件 {path}（{error}）。请修复，或删除后重新开始。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The settings could not be kept in {path} ({strerror}); they hold until the program ends. Free some space or check that the folder can be written, then save them again.</source>
        <translation>无法将设置保存到 {path}（{strerror}）；设置在程序结束前有效。请腾出空间或检查文件夹是否可写，然后重新保存。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The setting “{name}” must hold texts by name. Change it in {settings_file}.</source>
        <translation>设置“{name}”必须是按名称的文本。请在 {settings_file} 中更改。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/standards/form_file.py"/>
        <source>“{name}” is no standard form. Make it anew with “smallprint standard add”.</source>
        <translation>“{name}”不是标准文本。请用“smallprint standard add”重新生成。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/standards/form_file.py"/>
        <source>“{name}” is a standard form of a newer Smallprint. Update the program to use it.</source>
        <translation>“{name}”是更新版本 Smallprint 的标准文本。请更新程序后使用。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/standards/form_file.py"/>
        <source>“{path}” cannot be written ({error}).</source>
        <translation>无法写入“{path}”（{error}）。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/standards/form_file.py"/>
        <source>“{name}” is too large for a standard form.</source>
        <translation>“{name}”太大，不可能是标准文本。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/standards/form_file.py"/>
        <source>“{name}” cannot be opened ({error}).</source>
        <translation>无法打开“{name}”（{error}）。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/standards/making.py"/>
        <source>“{name}” has too few words for a form. Name the file of a whole form.</source>
        <translation>“{name}”的字数太少，不是完整的文本。请指定完整文本的文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/own_types.py"/>
        <source>There is a clause type “{name}” already. Choose another name.</source>
        <translation>已有条款类型“{name}”。请选择其他名称。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/own_types.py"/>
        <source>The clause type “{name}” is not in the matter any more. Add it again.</source>
        <translation>条款类型“{name}”已不在事项中。请重新添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/copies.py"/>
        <source>“{name}” is this matter itself. Choose another name for the copy.</source>
        <translation>“{name}”就是此事项本身。请为副本选择其他名称。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/copies.py"/>
        <source>“{name}” is of an older version, and no copy of it could be put beside it before it is brought up to date ({strerror}). Free some space there, then open it again.</source>
        <translation>“{name}”为较旧版本，更新前无法在其旁保存副本（{strerror}）。请在该处腾出空间后重新打开。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/copies.py"/>
        <source>“{target}” could not be written ({strerror}). Choose another name or place for the copy.</source>
        <translation>无法写入“{target}”（{strerror}）。请为副本选择其他名称或位置。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/database.py"/>
        <source>“{path}” is a folder. Name a matter file, for example “{name}.smallprint”.</source>
        <translation>“{path}”是文件夹。请指定事项文件，例如“{name}.smallprint”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/database.py"/>
        <source>There is no matter file “{path}”. If it was moved or renamed, put it back or open it where it is now; else check the name.</source>
        <translation>没有事项文件“{path}”。如果它被移动或改名了，请放回原处，或在新位置打开；否则请检查名称。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/database.py"/>
        <source>“{name}” is a database, but not a matter file. Choose another file.</source>
        <translation>“{name}”是数据库，但不是事项文件。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/database.py"/>
        <source>“{name}” is not there any more: it was moved, renamed or deleted while it was open. What came after that is not stored. Put it back, or open it where it is now.</source>
        <translation>“{name}”已不存在：打开期间被移动、改名或删除。之后的内容没有保存。请放回原处，或从现在的位置打开。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/database.py"/>
        <source>“{path}” cannot be opened ({strerror}). Choose another file.</source>
        <translation>无法打开“{path}”（{strerror}）。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/database.py"/>
        <source>“{name}” is damaged, so the mark stays. Close it where it came from, then copy it again.</source>
        <translation>“{name}”已损坏，因此标记保留。请在来源处将其关闭，然后重新复制。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/decisions.py"/>
        <source>This finding is not in the matter any more.</source>
        <translation>此审阅结果已不在事项中。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/document_list.py"/>
        <source>What the matter holds of this document cannot be read. Add the file again.</source>
        <translation>无法读取事项中此文档的内容。请重新添加文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/documents.py"/>
        <source>What the matter holds of {row} is damaged and cannot be read. Add the file again.</source>
        <translation>事项中 {row} 的内容已损坏，无法读取。请重新添加文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/documents.py"/>
        <source>This document was not read yet. Review it first.</source>
        <translation>此文档尚未读取。请先审阅。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/foreign.py"/>
        <source>“{name}” was changed by another program: {what}. It is not opened, for what it holds could be a trap. Ask for it again from where it came, or restore it from a backup.</source>
        <translation>“{name}”被其他程序更改：{what}。因其内容可能有危险，未打开。请从来源重新获取，或从备份恢复。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/foreign.py"/>
        <source>“{name}” was written by a newer Smallprint. Update the program to open it.</source>
        <translation>“{name}”由更新版本的 Smallprint 写入。请更新程序后打开。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/matter.py"/>
        <source>“{name}” was made by an older version and is brought up to date. A copy of it as it was lies beside it in {folder}: “{copy}”. It holds your contracts, too: delete it once you are content.</source>
        <translation>“{name}”由旧版本创建，现已更新。更新前的副本保存在同一文件夹 {folder} 中：“{copy}”。副本中也含有您的合同：确认无误后请删除。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/matter.py"/>
        <source>“{name}” is in use by another program: you can read it, ask it and write reports, but nothing that you decide is stored. Close it there, then open it again.</source>
        <translation>“{name}”正被另一个程序使用：您可以阅读、提问和撰写报告，但您的决定不会被保存。请先在该程序中关闭它，然后重新打开。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/matter.py"/>
        <source>“{name}” is read-only: you can read it, ask it and write reports, but nothing that you decide is stored. Save a copy to work on.</source>
        <translation>“{name}”为只读：您可以阅读、提问和写报告，但您的决定不会保存。请保存副本后操作。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/matter.py"/>
        <source>“{name}” is incomplete: it was copied while it was open, and what was stored last is missing. Close it where it came from, then copy it again.</source>
        <translation>“{name}”不完整：复制时文件处于打开状态，缺少最后保存的内容。请在原处关闭后重新复制。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/matter.py"/>
        <source>{entries} of “{name}” could not be read, or {do} not match the document: the file is damaged, or was changed by another program.</source>
        <translation>“{name}”的 {entries} 无法读取或与文档不符：文件已损坏或被其他程序更改。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/matter.py"/>
        <source>“{name}” is not at its place any more: it was deleted, moved or replaced meanwhile. Put it back, then go on.</source>
        <translation>“{name}”已不在原处：其间被删除、移动或替换。请放回后继续。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/opening.py"/>
        <source>“{name}” is read-only and has a second file, “{name2}”, that is not written back yet. Copy both to a folder you may write to, and open the copy.</source>
        <translation>“{name}”为只读，且有第二个文件“{name2}”尚未写回。请将两者复制到可写的文件夹，再打开副本。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/questions.py"/>
        <source>A document was removed while the question was answered. Ask again.</source>
        <translation>回答期间有文档被移除。请再次提问。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/questions.py"/>
        <source>This question was removed from the matter. Ask it again.</source>
        <translation>此问题已从事项中移除。请再次提问。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/removed.py"/>
        <source>This document was removed for good. Add the file again.</source>
        <translation>此文档已永久移除。请重新添加文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/removed.py"/>
        <source>“{name}” was added again meanwhile. Remove that one first.</source>
        <translation>“{name}”其间已再次添加。请先移除该文档。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/proposing.py"/>
        <source>This finding is not in the matter any more, or was replaced meanwhile.</source>
        <translation>此审阅结果已不在事项中，或其间已被替换。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/runs.py"/>
        <source>Where a review of this document stopped cannot be read. Review it again.</source>
        <translation>无法读取此文档审阅停止的位置。请重新审阅。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/runs.py"/>
        <source>This document was removed while it was being reviewed.</source>
        <translation>此文档在审阅期间被移除。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>“{name}” is read-only: nothing can be stored in it. Save a copy where you may write, and go on in that.</source>
        <translation>“{name}”为只读：无法保存任何内容。请将副本保存到可写的位置并在其中继续。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>“{name}” is incomplete: it was copied while it was open, without the file “{log}” that lay beside it. Close the matter where it came from, then copy it again.</source>
        <translation>“{name}”不完整：复制时文件处于打开状态，且没有旁边的文件“{log}”。请在原处关闭事项后重新复制。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>“{name}” holds what cannot be read: it is damaged. Restore it from a backup.</source>
        <translation>“{name}”含有无法读取的内容：已损坏。请从备份恢复。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>“{name}” is not a matter file, or it is damaged. Restore it from a backup.</source>
        <translation>“{name}”不是事项文件，或已损坏。请从备份恢复。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>The disk is full: “{name}” could not be saved. Free some space, then try again.</source>
        <translation>磁盘已满：无法保存“{name}”。请腾出空间后重试。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>The disk with “{name}” failed while reading or writing. Check that it is connected and has space.</source>
        <translation>存放“{name}”的磁盘读写失败。请检查是否已连接且有空间。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>“{name}” is in use by another program. Close it there, then try again.</source>
        <translation>“{name}”正被其他程序使用。请在该程序中关闭后重试。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>“{path}” cannot be opened or made. Check that the folder exists and that you may write to it.</source>
        <translation>无法打开或创建“{path}”。请检查文件夹是否存在以及您是否可写。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/absences.py"/>
        <source>This document is not in the matter any more. Add the file again.</source>
        <translation>此文档已不在事项中。请重新添加文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>“{name}” could not be read or saved (error {code}). Close it, then try again.</source>
        <translation>无法读取或保存“{name}”（错误 {code}）。请关闭后重试。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/unpacked.py"/>
        <source>What is in “{within}” cannot be unpacked ({error}). Free some space, or unpack it yourself and add the contracts in it.</source>
        <translation>无法解压“{within}”的内容（{error}）。请腾出空间，或自行解压并添加其中的合同。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/system/paths.py"/>
        <source>The folder {folder} cannot be made ({error}). Make it by hand, or set SMALLPRINT_HOME to a folder that can be written to.</source>
        <translation>无法创建文件夹 {folder}（{error}）。请手动创建，或将 SMALLPRINT_HOME 设为可写的文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/system/scratch.py"/>
        <source>The temporary folder cannot be written to ({error}). Make room in it, or set TMPDIR to another folder.</source>
        <translation>无法写入临时文件夹（{error}）。请腾出空间，或将 TMPDIR 设为其他文件夹。</translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} tracked changes are read as if {0}.</source>
        <extracomment>English for 1: {n} tracked change is read as if {0}.</extracomment>
        <translation>
            <numerusform>{n} 处修订按{0}读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} comments stand at the end of the text.</source>
        <extracomment>English for 1: {n} comment stands at the end of the text.</extracomment>
        <translation>
            <numerusform>{n} 条批注位于文本末尾。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} characters of hidden text stand at the end of the text.</source>
        <extracomment>English for 1: {n} character of hidden text stands at the end of the text.</extracomment>
        <translation>
            <numerusform>{n} 个隐藏字符位于文本末尾。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} characters of this text are hidden in the file. They stand at the end of {on}.</source>
        <extracomment>English for 1: {n} character of this text is hidden in the file. It stands at the end of {on}.</extracomment>
        <translation>
            <numerusform>此文本有 {n} 个字符在文件中被隐藏，位于{on}末尾。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} words are struck out: they are no part of the contract's text and stand at its end.</source>
        <extracomment>English for 1: {n} word is struck out: it is no part of the contract's text and stands at its end.</extracomment>
        <translation>
            <numerusform>{n} 个字词已划去：不属于合同文本，位于其末尾。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} words are struck out and no part of the contract's text. They stand at the end of {on}.</source>
        <extracomment>English for 1: {n} word is struck out and no part of the contract's text. It stands at the end of {on}.</extracomment>
        <translation>
            <numerusform>{n} 个字词已划去，不属于合同文本，位于{on}末尾。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} choices of a form are not ticked and no part of the contract's text. They stand at the end of {on}.</source>
        <extracomment>English for 1: {n} choice of a form is not ticked and no part of the contract's text. It stands at the end of {on}.</extracomment>
        <translation>
            <numerusform>表单中 {n} 个选项未勾选，不属于合同文本，位于{on}末尾。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} choices are not ticked: nothing is taken from them.</source>
        <extracomment>English for 1: {n} choice is not ticked, beside others that are: nothing is taken from it.</extracomment>
        <translation>
            <numerusform>{n} 个选项未勾选：不从中读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} choices stand where no box is ticked: what was agreed there is open.</source>
        <extracomment>English for 1: {n} choice stands where no box is ticked: what was agreed there is open.</extracomment>
        <translation>
            <numerusform>{n} 个选项处没有勾选：约定内容不明。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} pictures or embedded objects are not read.</source>
        <extracomment>English for 1: {n} picture or embedded object is not read.</extracomment>
        <translation>
            <numerusform>{n} 个图片或嵌入对象未读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} fields would bring in something from outside the file, and were not followed.</source>
        <extracomment>English for 1: {n} field would bring in something from outside the file, and was not followed.</extracomment>
        <translation>
            <numerusform>{n} 个域会从文件外引入内容，未跟随。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} other documents are inserted by reference and not read.</source>
        <extracomment>English for 1: {n} other document is inserted by reference and not read.</extracomment>
        <translation>
            <numerusform>{n} 个其他文档以引用方式插入，未读取。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} characters of special fonts are shown as {unknown_symbol}.</source>
        <extracomment>English for 1: {n} character of a special font is shown as {unknown_symbol}.</extracomment>
        <translation>
            <numerusform>{n} 个特殊字体字符显示为 {unknown_symbol}。</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/absence.py"/>
        <source>The document is in {language}, and clause types are looked for in English only. What was not found may well be there.</source>
        <translation>文档语言为{language}，而条款类型仅在英文中查找。未找到的内容很可能存在。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/absence.py"/>
        <source>{types} that such a contract need not have {are} left out: nothing was found of {them}.</source>
        <translation>已略去此类合同不必具备且未找到的 {types}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/absence.py"/>
        <source>another language</source>
        <translation>另一种语言</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/change.py"/>
        <source>Inserted</source>
        <translation>插入</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/change.py"/>
        <source>Deleted</source>
        <translation>删除</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/change.py"/>
        <source>Moved here</source>
        <translation>移至此处</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/change.py"/>
        <source>Moved away</source>
        <translation>移走</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/change.py"/>
        <source>Formatted</source>
        <translation>格式更改</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/checklist.py"/>
        <source>confirmed absent</source>
        <translation>已确认没有</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/checklist.py"/>
        <source>not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/checklist.py"/>
        <source>not looked for</source>
        <translation>未查找</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/checklist.py"/>
        <source>found</source>
        <translation>已找到</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/checklist.py"/>
        <source>perhaps</source>
        <translation>可能有</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>General</source>
        <translation>基本信息</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>Term</source>
        <translation>期限</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>Exit</source>
        <translation>终止</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>Liability</source>
        <translation>责任</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>Assignment and IP</source>
        <translation>转让与知识产权</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>Restrictions</source>
        <translation>限制</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>Commercial</source>
        <translation>商务</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>Confidentiality and data</source>
        <translation>保密与数据</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>Law and audit</source>
        <translation>法律与审计</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>General terms</source>
        <translation>一般条款</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>No value</source>
        <translation>无值</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>A date</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>A length of time</source>
        <translation>时长</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>A place</source>
        <translation>地点</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>A sum of money or a share</source>
        <translation>金额或比例</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>A title</source>
        <translation>标题</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>{new} new, {gone} gone, {changed} changed, {same} as before. Findings that are folded as less likely are not compared.</source>
        <translation>新增 {new}，消失 {gone}，变更 {changed}，不变 {same}。折叠的可能性较低的结果不参与比较。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>value: {old} → {new}</source>
        <translation>值：{old} → {new}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>sure now, perhaps before</source>
        <translation>现为确定，之前为可能</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>perhaps now, sure before</source>
        <translation>现为可能，之前为确定</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>disputed now</source>
        <translation>现有争议</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>not disputed any more</source>
        <translation>不再有争议</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>begins earlier, with “{its_words}”</source>
        <translation>开头提前，现为“{its_words}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>begins later, with “{its_words}”</source>
        <translation>开头推后，现为“{its_words}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>ends later, with “{its_words}”</source>
        <translation>结尾推后，现为“{its_words}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>ends earlier, with “{its_words}”</source>
        <translation>结尾提前，现为“{its_words}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>value: {new}, none before</source>
        <translation>值：{new}，之前没有</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/compared.py"/>
        <source>value: none, {old} before</source>
        <translation>值：无，之前为 {old}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/dated_duty.py"/>
        <source>Payment due</source>
        <translation>付款到期</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/dated_duty.py"/>
        <source>Dated duty</source>
        <translation>有期限的义务</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/dated_duty.py"/>
        <source>{day}: as the contract says.</source>
        <translation>{day}：合同所载。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>{label} highlight</source>
        <translation>{label}高亮</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>Proposed instead</source>
        <translation>建议改为</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>Proposed to be struck</source>
        <translation>建议删除</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>undecided</source>
        <translation>待定</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/decision.py"/>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/fact.py"/>
        <source>from the finding “{name}”, {trust}</source>
        <translation>来自审阅结果“{name}”，{trust}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/fact.py"/>
        <source>marked by a person</source>
        <translation>由人标记</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/fact.py"/>
        <source>{confidence} % sure</source>
        <translation>{confidence} % 把握</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>Notes and reasons</source>
        <translation>备注和理由</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>What you wrote on documents and findings, and why you rejected or edited</source>
        <translation>您对文档和结果所写的内容，以及拒绝或修改的理由</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>Proposed words</source>
        <translation>建议措辞</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>What you would have clauses say instead</source>
        <translation>您希望条款改写的内容</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>Names of people</source>
        <translation>人名</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>Your name, and the authors of tracked changes, comments and files</source>
        <translation>您的姓名，以及修订、批注和文件的作者</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>Times</source>
        <translation>时间</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>When it was reviewed, decided, asked and written</source>
        <translation>审阅、决定、提问和写入的时间</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>Folders</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>Where the files were</source>
        <translation>文件的位置</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>How it was made</source>
        <translation>生成方式</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/handoff.py"/>
        <source>Model, settings, version and hashes: the page to repeat the review from</source>
        <translation>模型、设置、版本和哈希：据此可重复审阅的页面</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/kind.py"/>
        <source>Kind not known</source>
        <translation>种类未知</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/page_names.py"/>
        <source>page {label}</source>
        <translation>第 {label} 页</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/page_names.py"/>
        <source>pages {labels}</source>
        <translation>第 {labels} 页</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/place.py"/>
        <source>in the text</source>
        <translation>正文中</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/place.py"/>
        <source>section {section}</source>
        <translation>第 {section} 条</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/place.py"/>
        <source>page {page_label}</source>
        <translation>第 {page_label} 页</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/place.py"/>
        <source>p. {page_label}</source>
        <translation>第 {page_label} 页</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Opening</source>
        <translation>正在打开</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Recognising</source>
        <translation>正在识别</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Splitting into passages</source>
        <translation>正在划分段落：</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Finding clauses in</source>
        <translation>正在查找条款：</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Preparing for questions:</source>
        <translation>正在为提问作准备：</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Reading</source>
        <translation>正在阅读</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>The Nano model reads</source>
        <translation>Nano 模型正在阅读</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Writing the report</source>
        <translation>正在写入报告</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Copying the matter to</source>
        <translation>正在复制事项至</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Asking</source>
        <translation>正在提问</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Downloading</source>
        <translation>正在下载</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Trying on this machine:</source>
        <translation>正在本机试用：</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Taking in</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/progress.py"/>
        <source>Comparing with an earlier version:</source>
        <translation>正在与较早版本比较：</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>Answers</source>
        <translation>已回答</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>May answer: read it</source>
        <translation>可能回答：请阅读</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>See the quotes</source>
        <translation>请看引文</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>The closest matches. Nothing is concluded from them.</source>
        <translation>最接近的内容。不据此得出结论。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>{said}, with limits</source>
        <translation>{said}，有限制</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>Subject to: “{condition}”.</source>
        <translation>以此为条件：“{condition}”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>The quotes bear on the question and do not decide it.</source>
        <translation>引文与问题有关，但不能确定答案。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/question.py"/>
        <source>The closest match. Nothing is concluded from it.</source>
        <translation>最接近的内容。不据此得出结论。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/recall.py"/>
        <source>found in {found} of {there} contracts that have it</source>
        <translation>在含有该条款的 {there} 份合同中找到 {found} 份</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/recall.py"/>
        <source>measured on {contract} only</source>
        <translation>仅在 {contract}上测得</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/review.py"/>
        <source>The quote does not match the document.</source>
        <translation>引文与文档不符。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/run.py"/>
        <source>running</source>
        <translation>进行中</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/run.py"/>
        <source>complete</source>
        <translation>完整</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/run.py"/>
        <source>partial</source>
        <translation>部分</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/run.py"/>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/run.py"/>
        <source>interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/run.py"/>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>none was asked</source>
        <translation>均未询问</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>by words and by clause types</source>
        <translation>按字词和条款类型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>by words alone</source>
        <translation>仅按字词</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>Searched: {much} of {name}, {how}.</source>
        <translation>已搜索：{name} 的 {much}，{how}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>{may} may answer</source>
        <translation>{may} 个可能回答</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>{nothing} with nothing found</source>
        <translation>{nothing} 个未找到</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>{page} could not be read.</source>
        <translation>{page} 无法读取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>{were} hard to read.</source>
        <translation>{were} 难以辨认。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/telling_words.py"/>
        <source>under “{heading}”</source>
        <translation>位于“{heading}”之下</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/telling_words.py"/>
        <source>says {said}</source>
        <translation>含有 {said}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>Last day for notice to stop renewal</source>
        <translation>通知不续期的最后日期</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>Last day for notice to renew</source>
        <translation>通知续期的最后日期</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>End of term</source>
        <translation>期限届满</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>Renewal would begin</source>
        <translation>续期开始</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>{day}: the day after the end, {end}.</source>
        <translation>{day}：届满日 {end} 的次日。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>{day}: {length} before the end, {end}.</source>
        <translation>{day}：届满日 {end} 之前 {length}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>{end}: as the contract says.</source>
        <translation>{end}：合同所载。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>{begins} A renewal of {length} would end on {until}.</source>
        <translation>{begins} 续期 {length} 将于 {until} 结束。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>{end}: as a person wrote it.</source>
        <translation>{end}：由人填写。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>word search</source>
        <translation>词语搜索</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>clause heads</source>
        <translation>条款分类头</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>Edited</source>
        <translation>已修改</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>Undecided</source>
        <translation>待定</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>person</source>
        <translation>人</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>OpenContracts</source>
        <translation>OpenContracts</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>What was found, as annotated documents that OpenContracts imports</source>
        <translation>发现的内容，作为可导入 OpenContracts 的带标注文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>Word report</source>
        <translation>Word 报告</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>The findings as a report, to edit and send on</source>
        <translation>审阅结果报告，可编辑和转发</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>PDF report</source>
        <translation>PDF 报告</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>The same report, to read and file</source>
        <translation>同一报告，供阅读和存档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>HTML report</source>
        <translation>HTML 报告</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>The same report as one page for a browser</source>
        <translation>同一报告的单页浏览器版本</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>Excel workbook</source>
        <translation>Excel 工作簿</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>The findings with filters, and documents by terms</source>
        <translation>带筛选的审阅结果，以及按关键条款列出的文档</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>The findings as one plain table</source>
        <translation>审阅结果的简单表格</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>Calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>Ends, renewals and last days for notice</source>
        <translation>届满、续期和通知的最后日期</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>Training data</source>
        <translation>训练数据</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>What you decided, in the form of CUAD and SQuAD</source>
        <translation>您的决定，采用 CUAD 和 SQuAD 格式</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>The findings for other programs</source>
        <translation>供其他程序使用的审阅结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Deviates</source>
        <translation>偏离</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Acceptable</source>
        <translation>可接受</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Meets</source>
        <translation>符合</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Person</source>
        <translation>人</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Statements</source>
        <translation>陈述</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Likeness</source>
        <translation>相似度</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>The contract must have it.</source>
        <translation>合同必须有此条款。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>The contract may have it.</source>
        <translation>合同可以有此条款。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>The contract must not have it.</source>
        <translation>合同不得有此条款。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>never accepted</source>
        <translation>绝不接受</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>at most {bound}</source>
        <translation>不超过 {bound}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>at least {bound}</source>
        <translation>不少于 {bound}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>one of {bound}</source>
        <translation>以下之一：{bound}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>equal to {bound}</source>
        <translation>等于 {bound}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Such a clause is there.</source>
        <translation>有此类条款。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Such a clause is there, and must not be.</source>
        <translation>有此类条款，但不应有。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>No such clause was found.</source>
        <translation>未找到此类条款。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>No such clause was found, as wanted.</source>
        <translation>未找到此类条款，符合要求。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>No such clause was found; the contract need not have one.</source>
        <translation>未找到此类条款；合同不必具备。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>A person looked for it and confirmed that it is absent.</source>
        <translation>有人查找并确认没有。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Such a clause is there, and none that has the words which this is about. Read it.</source>
        <translation>有此类条款，但其中没有本立场所涉及的文字。请阅读该条款。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>No such clause was found, but words which it is about stand here. Read them.</source>
        <translation>未找到此类条款，但此处有本立场所涉及的文字。请阅读。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>This is only perhaps such a clause. Accept or reject the finding.</source>
        <translation>这可能是此类条款。请接受或拒绝该结果。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Nothing was found, but such clauses are often missed. Look for it.</source>
        <translation>未找到，但此类条款常被遗漏。请自行查找。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Nothing was found, but this paper takes in terms that stand elsewhere. Add them, and judge them too.</source>
        <translation>未找到，但本文件引用了载于别处的条款。请添加这些条款并一并判断。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>The document was not reviewed to its end.</source>
        <translation>文档尚未审阅完毕。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>The document is in {0}, and such clauses are looked for in English only.</source>
        <translation>文档语言为{0}，而此类条款仅在英文中查找。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>There is no clause type “{0}” here. Add it as one of your own, or change the playbook.</source>
        <translation>此处没有条款类型“{0}”。请添加为自定义类型，或修改审查手册。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Looking for the pattern “{0}” took too long.</source>
        <translation>查找模式“{0}”耗时过长。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>It states no value that could be read.</source>
        <translation>没有可读取的值。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>It is {0} % like “{1}”.</source>
        <translation>与“{1}”相似 {0} %。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>It says that “{1}” ({0} % sure).</source>
        <translation>其内容为“{1}”（{0} % 把握）。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>It says the contrary of “{1}” ({0} % sure).</source>
        <translation>其内容与“{1}”相反（{0} % 把握）。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>It does not say that “{1}” ({0} % sure).</source>
        <translation>其内容不含“{1}”（{0} % 把握）。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Whether it says that “{1}” is not sure ({0} %).</source>
        <translation>是否包含“{1}”不确定（{0} %）。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>The voices differ. Read the clause.</source>
        <translation>判断不一。请阅读条款。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Such a clause is there, and nothing tells whether it says what you want.</source>
        <translation>有此类条款，但无法判断是否符合您的要求。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>{passage} {were} looked at.</source>
        <translation>已查看 {passage}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>{looked} How often it is found was {recall}.</source>
        <translation>{looked}找到的频率：{recall}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Nothing was found, but {page} could not be read.</source>
        <translation>未找到，但有 {page} 无法读取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>It has the words “{words}”, which are {level}.</source>
        <translation>其中有“{words}”字样，属于{level}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>{value} is {bounds}, which is {level}.</source>
        <translation>约定为 {value}，属于{level}：{bounds}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>It says {value}; what is {level} is {bounds}.</source>
        <translation>约定为 {value}；{level}的是：{bounds}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>{looked} How often it is found was never measured.</source>
        <translation>{looked}其找到的频率从未测量过。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>{looked} This type is {recall}.</source>
        <translation>{looked}此类型{recall}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>“{words}” cannot be read for certain.</source>
        <translation>“{words}”无法确定读取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>{missing} missing</source>
        <translation>缺少 {missing} 项</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>{cannot_tell} cannot be told</source>
        <translation>{cannot_tell} 项无法判断</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>{fine} met or acceptable</source>
        <translation>{fine} 项符合或可接受</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Whether {value} is {bounds} cannot be told: the two are measured in different things.</source>
        <translation>无法判断 {value} 是否符合“{bounds}”：二者的计量对象不同。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Whether {value} is {bounds} cannot be told: they are in different currencies.</source>
        <translation>无法判断 {value} 是否符合“{bounds}”：二者的币种不同。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Whether {value} is {bounds} cannot be told: their units are not always equally long.</source>
        <translation>无法判断 {value} 是否符合“{bounds}”：二者的时间单位长短不固定。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Whether {value} is {bounds} cannot be told: it comes on top of another rate.</source>
        <translation>无法判断 {value} 是否符合“{bounds}”：这是在另一利率之上的加点。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Whether {value} is {bounds} cannot be told: it is the rate of another time than a year.</source>
        <translation>无法判断 {value} 是否符合“{bounds}”：该比率不是按年计算的。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Whether {value} is {bounds} cannot be told: it is not said of which months’ fees.</source>
        <translation>无法判断 {value} 是否符合“{bounds}”：没有说明是哪几个月的费用。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Whether {value} is {bounds} cannot be told: part of it is or may be, and part is not.</source>
        <translation>无法判断 {value} 是否符合“{bounds}”：其中一部分符合或可能符合，另一部分不符合。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>Whether {value} is {bounds} cannot be told.</source>
        <translation>无法判断 {value} 是否符合“{bounds}”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>A person says so.</source>
        <translation>由人判断。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>preferred</source>
        <translation>首选</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>“{0}” is not filled in, in {1} places.</source>
        <translation>“{0}”未填写，共 {1} 处。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Blanks left to fill in</source>
        <translation>待填写的空白处</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Words and figures that differ</source>
        <translation>大小写数字不一致</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Values that differ between body and attachment</source>
        <translation>正文与附件中不一致的数值</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Names that differ</source>
        <translation>名称不一致</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Parties that are called two things</source>
        <translation>称呼不一致的当事人</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>References to clauses that are not there</source>
        <translation>引用了不存在的条款</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Attachments that are not in this document</source>
        <translation>本文档中没有的附件</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Terms without a definition</source>
        <translation>未定义的术语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Terms defined twice</source>
        <translation>重复定义的术语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Terms defined by each other</source>
        <translation>循环定义的术语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>Terms that are never used</source>
        <translation>从未使用的术语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>“{0}” is not filled in.</source>
        <translation>“{0}”尚未填写。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>The words say {0}, the figures {1}.</source>
        <translation>文字为 {0}，数字为 {1}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>“{0}” is {1} in an attachment and {2} in the body.</source>
        <translation>“{0}”在附件中为 {1}，在正文中为 {2}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>“{0}” is elsewhere “{1}”: one company, or two?</source>
        <translation>“{0}”在别处写作“{1}”：是同一公司还是两家公司？</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>“{0}” is explained nowhere, and elsewhere it says “{1}”: the same party?</source>
        <translation>“{0}”未作说明，其他地方写作“{1}”：是同一当事人吗？</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>{0} was not found in this document.</source>
        <translation>在本文档中未找到 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>“{0}” is written like a defined term {1} times, and no definition was found.</source>
        <translation>“{0}”有 {1} 次写作定义术语的形式，但未找到其定义。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>“{0}” is defined here and before, in other words.</source>
        <translation>“{0}”在此处及前文均有定义，但措辞不同。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>“{0}” is defined and not used again.</source>
        <translation>“{0}”已定义但未再使用。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/proof_said.py"/>
        <source>{circle}: each is defined by the next one.</source>
        <translation>{circle}：每个术语均由下一个术语定义。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>Open the file in Word, save it and add it again.</source>
        <translation>请在 Word 中打开并保存后重新添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file is cut short or damaged; what is left of it was read.</source>
        <translation>文件不完整或已损坏；已读取剩余部分。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The first reader failed on this file; a second one read it, without places on the page.</source>
        <translation>第一个读取程序失败；由第二个读取，没有页面位置。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file carries macros, which were not run.</source>
        <translation>文件含有宏，未运行。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file carries JavaScript, which was not run.</source>
        <translation>文件含有 JavaScript，未运行。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file asks to start another program, which was not done.</source>
        <translation>文件要求启动其他程序，未执行。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file is a form that only its own program draws (XFA), so its text may be missing here. Print it to a new PDF and add that.</source>
        <translation>文件是只有专用程序才能绘制的表单 (XFA)，此处可能缺少文本。请打印为新的 PDF 后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>“{0}” is plain text, not what its name says; it was read as text.</source>
        <translation>“{0}”是纯文本，与名称不符；已按文本读取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>This is {0}; it was read through LibreOffice.</source>
        <translation>这是{0}；已通过 LibreOffice 读取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file does not say how its letters are stored; it was read as {0}. Where letters look wrong, save it as UTF-8 and add it again.</source>
        <translation>文件未注明字符编码；已按 {0} 读取。如果字符显示有误，请另存为 UTF-8 后重新添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{On} is a picture without text (a scan) and was not read.</source>
        <translation>{On}是没有文本的图像（扫描件），未读取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{On} has no text and was not read.</source>
        <translation>{On}没有文本，未读取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The text of {on} was recognised in pictures (OCR): compare quotes with the page.</source>
        <translation>{on}的文本由图像识别 (OCR)：请将引文与页面核对。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{On}: hard to read, so words may be wrong. Get a better scan.</source>
        <translation>{On}：难以辨认，文字可能有误。请获取更清晰的扫描件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The letters stored for {on} are not those that are shown (OCR was used).</source>
        <translation>{on}存储的字符与显示的不符（已使用 OCR）。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The letters stored for {on} seem not to be those that are shown, and the picture could not be read better.</source>
        <translation>{on}存储的字符似乎与显示的不符，且图像无法更好地读取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>A signature field stands on {on}.</source>
        <translation>{on}有签名域。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>This document is in {language}. What finds clauses was trained on English contracts, so many will be missed here.</source>
        <translation>此文档语言为{language}。查找条款的模型是用英文合同训练的，因此会遗漏很多。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file refers to {thing} outside it ({kinds}); nothing was fetched.</source>
        <translation>文件引用了外部的 {thing}（{kinds}）；未获取任何内容。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The text of {parts} was read and stands at the end of its page.</source>
        <translation>{parts}的文本已读取，位于其页末。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file has {fields}, {how}{dated}. Whether {valid} valid was not checked.</source>
        <translation>文件有 {fields}，{how}{dated}。未检查其有效性。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>Imported into the file and not read: {names}. Open the file in Word, save it and add it again: Word then writes their text into it.</source>
        <translation>导入到文件中但未读取：{names}。请在 Word 中打开并保存后重新添加：Word 会写入其文本。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>a page</source>
        <translation>一页</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{on} {are} blank.</source>
        <translation>{on}为空白。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>a signature field</source>
        <translation>一个签名域</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{count} signature fields</source>
        <translation>{count} 个签名域</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file has {fields}, not signed yet.</source>
        <translation>文件有 {fields}，尚未签名。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{done} of them signed</source>
        <translation>其中 {done} 个已签名</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source> on {when} by the signer's clock</source>
        <translation>，签署者时钟为 {when}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>the signature is</source>
        <translation>签名</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>signatures are</source>
        <translation>签名</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>Inside the file, not opened: {names}.</source>
        <translation>文件内含，未打开：{names}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>Damaged in the file and not read: {names}. {again}</source>
        <translation>文件中已损坏，未读取：{names}。{again}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>Missing from the file: {names}. {again}</source>
        <translation>文件中缺少：{names}。{again}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>Files inside this file were not read: {names}.</source>
        <translation>此文件内的文件未读取：{names}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{parts_named} more</source>
        <translation>另外 {parts_named} 个</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/run_notes_said.py"/>
        <source>The review ended unexpectedly.</source>
        <translation>审阅意外结束。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/run_notes_said.py"/>
        <source>Smallprint ended while this was being read. Review it again to go on where it stopped.</source>
        <translation>读取期间 Smallprint 结束运行。请重新审阅以从停止处继续。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/run_notes_said.py"/>
        <source>{noun} {words} could not be read and {were} not reviewed.</source>
        <translation>{noun}{words}无法读取，未审阅。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/run_notes_said.py"/>
        <source>Page</source>
        <translation>页</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/run_notes_said.py"/>
        <source>Pages</source>
        <translation>页</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/run_notes_said.py"/>
        <source>Clauses were found without the judge.</source>
        <translation>条款是在没有评判模型的情况下找到的。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/similar_said.py"/>
        <source>Value edited</source>
        <translation>值已修改</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/similar_said.py"/>
        <source>Not decided</source>
        <translation>未决定</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/similar_said.py"/>
        <source>{likeness} % alike</source>
        <translation>{likeness} % 相似</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/similar_said.py"/>
        <source>{clauses} of this type in this matter and {matter}, which were only read.</source>
        <translation>本事项和{matter}中有{clauses}属于此类型，均只读取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/similar_said.py"/>
        <source>{clauses} of this type in this matter.</source>
        <translation>本事项中有{clauses}属于此类型。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Changed</source>
        <translation>已修改</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>{count} missing here</source>
        <translation>此处缺少{count}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Capital letters</source>
        <translation>大小写</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Changed in {clause_words}</source>
        <translation>{clause_words}中有修改</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Added near {clause_words}</source>
        <translation>{clause_words}附近有新增</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>{count} missing from {clause_words}</source>
        <translation>{clause_words}缺少{count}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Moved away from {clause_words}</source>
        <translation>从{clause_words}移走</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Capital letters in {clause_words}</source>
        <translation>{clause_words}中的大小写</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Filled in</source>
        <translation>已填写</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Before the terms</source>
        <translation>条款之前</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>After the terms</source>
        <translation>条款之后</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>In a header or footer</source>
        <translation>在页眉或页脚中</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>some pages could not be read</source>
        <translation>部分页面无法读取</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>its text was recognised in pictures</source>
        <translation>其文字是从图片中识别的</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>it has tracked changes, which were read as accepted</source>
        <translation>其中有修订标记，已按接受读取</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>the file was cut short</source>
        <translation>文件不完整</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>This is {name}, unmodified.</source>
        <translation>这是{name}，未作修改。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>This is made from {name}, with {change}.</source>
        <translation>本文件以{name}为基础，有{change}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>This is made from {name}. No change was found, but {doubts}.</source>
        <translation>本文件以{name}为基础。未发现修改，但{doubts}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>This is {name}, unmodified but for capital letters in {place}.</source>
        <translation>这是{name}，除{place}的大小写外未作修改。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>This is made from {name}: {share} % of its words are there, with {change}.</source>
        <translation>本文件以{name}为基础：含其 {share} % 的词，有{change}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>It has {word} of its own beside the form, such as a cover page.</source>
        <translation>在标准文本之外有{word}是自己的，例如封面页。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Read {passage} of its own that may change the terms.</source>
        <translation>请阅读可能改变条款的{passage}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>There may be more: {doubts}.</source>
        <translation>可能还有更多：{doubts}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Words and figures disagree: “{0}” and “{1}”.</source>
        <translation>文字与数字不一致：“{0}”和“{1}”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Passages disagree: another one says “{0}”.</source>
        <translation>段落不一致：另一处写“{0}”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Read as month/day/year; it may be day/month/year.</source>
        <translation>按月/日/年读取；也可能是日/月/年。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Read {0} first, {1}.</source>
        <translation>先读取 {0}，{1}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The point is read as one between thousands.</source>
        <translation>句点按千位分隔符读取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The contract gives a range.</source>
        <translation>合同给出的是范围。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The contract says not less than {0}, not more than {1}.</source>
        <translation>合同规定不少于 {0}，不多于 {1}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Two laws, each for its own case: read the clause.</source>
        <translation>两种法律，各适用于不同情形：请阅读条款。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The contract has “{0}” here.</source>
        <translation>合同此处为“{0}”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The contract names several ends, of which one holds: read the clause.</source>
        <translation>合同写明了多个终止时间，其中一个适用：请阅读该条款。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: the end of the year of {day}.</source>
        <translation>推算：{day} 当年年末。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>As long as the first term, {0}.</source>
        <translation>与首个期限相同，{0}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>No end is fixed: the term runs until somebody ends it.</source>
        <translation>未约定届满日：期限持续至有人终止。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>No date is worked out from it.</source>
        <translation>不据此推算日期。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Last day to give notice: {day} ({0} before the end, {end}).</source>
        <translation>发出通知的最后日期：{day}（届满日 {end} 之前 {0}）。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Last day to give notice: not worked out; {0} before {day} cannot be counted.</source>
        <translation>发出通知的最后日期：未推算；无法计算 {day} 之前 {0}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Amends “{0}”.</source>
        <translation>修改“{0}”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Amended by “{0}”: now “{1}”.</source>
        <translation>经“{0}”修改：现为“{1}”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Deleted by “{0}”.</source>
        <translation>经“{0}”删除。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>there is no such day.</source>
        <translation>不存在该日期。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>which separator is the decimal one?</source>
        <translation>哪个分隔符是小数点？</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>which currency?</source>
        <translation>何种货币？</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>what follows belongs to the figure.</source>
        <translation>后面的内容属于该数字。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>these words are no number that can be read.</source>
        <translation>这些文字不是可读取的数字。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>a range that cannot be read.</source>
        <translation>无法读取的范围。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: {source}.</source>
        <translation>推算：{source}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: the day after {source}, {day}.</source>
        <translation>推算：{source}（{day}）的次日。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: the first day of the month after {source}, {day}.</source>
        <translation>推算：{source}（{day}）次月的第一天。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Some time after {source}, {day}: no date is worked out from that.</source>
        <translation>{source}（{day}）之后一段时间：不据此推算日期。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: {1} after {source}, {day}.</source>
        <translation>推算：{source}（{day}）之后 {1}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>{1} after {source}, {day}: no date is worked out from that.</source>
        <translation>{source}（{day}）之后 {1}：不据此推算日期。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: {1} from {source}, {day}.</source>
        <translation>推算：自 {source}（{day}）起 {1}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: the day before {1} from {source}, {day}.</source>
        <translation>推算：自 {source}（{day}）起 {1} 的前一天。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>the last date beside the signatures</source>
        <translation>签名旁的最后日期</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>the date of the agreement</source>
        <translation>合同日期</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>the Effective Date</source>
        <translation>生效日</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>the agreement date</source>
        <translation>合同日期</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>the last signature</source>
        <translation>最后签署</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>the start it names</source>
        <translation>所载起始日</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The contract gives a length, not a date; count from {since}.</source>
        <translation>合同给出的是时长而非日期；请从{since}起算。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The end is uncertain: {of}</source>
        <translation>届满日不确定：{of}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Amended by “{name}”{where}.</source>
        <translation>经“{name}”修改{where}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Amends “{words}” ({dated}not in this matter).</source>
        <translation>修改“{words}”（{dated}不在此事项中）。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Set aside by {clause} as far as that goes: “{words}”</source>
        <translation>在此范围内由{clause}排除：“{words}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>It goes before {number}, as {clause} says.</source>
        <translation>按{clause}，它优先于 {number}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>when its term begins</source>
        <translation>期限开始时</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>dated {days}; </source>
        <translation>日期 {days}；</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>No differences in words.</source>
        <translation>文字没有差异。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>changed from {old} to {new}</source>
        <translation>从 {old} 改为 {new}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{name} changed from {old} to {new}.</source>
        <translation>{name}：从 {old} 改为 {new}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Value changed</source>
        <translation>值已变更</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Words changed</source>
        <translation>文字已变更</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Moved</source>
        <translation>已移动</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Moved and changed</source>
        <translation>已移动并变更</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/standard_said.py"/>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Header</source>
        <translation>页眉</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Footer</source>
        <translation>页脚</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Comment</source>
        <translation>批注</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{name}: changed in words.</source>
        <translation>{name}：文字已变更。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{title_words}: {before} before, {after} now.</source>
        <translation>{title_words}：之前{before}，现在{after}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>“{words}” became “{new_words}” in {place}.</source>
        <translation>“{words}”变为“{new_words}”，共{place}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>All changes are tracked in the newer Word file: it has {change}.</source>
        <translation>较新的 Word 文件中所有更改均有修订标记：共 {change}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Replaced: “{words}” by “{new_words}”</source>
        <translation>替换：“{words}”改为“{new_words}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>rose from {old} to {new}</source>
        <translation>从 {old} 升至 {new}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{name} rose from {old} to {new}.</source>
        <translation>{name}：从 {old} 升至 {new}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>fell from {old} to {new}</source>
        <translation>从 {old} 降至 {new}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{name} fell from {old} to {new}.</source>
        <translation>{name}：从 {old} 降至 {new}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>moved later from {old} to {new}</source>
        <translation>从 {old} 推后至 {new}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{name} moved later from {old} to {new}.</source>
        <translation>{name}：从 {old} 推后至 {new}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>moved earlier from {old} to {new}</source>
        <translation>从 {old} 提前至 {new}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{name} moved earlier from {old} to {new}.</source>
        <translation>{name}：从 {old} 提前至 {new}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{name}: gained{new_value}.</source>
        <translation>{name}：新增{new_value}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>{name}: lost{old_value}.</source>
        <translation>{name}：删去{old_value}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Beside {change}, {said}</source>
        <translation>除 {change}外，{said}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Deleted: “{words}”</source>
        <translation>删除：“{words}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Moved: “{words}”</source>
        <translation>移动：“{words}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>Inserted: “{words}”</source>
        <translation>插入：“{words}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>page {page}</source>
        <translation>第 {page} 页</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>deviates</source>
        <translation>偏离</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>missing</source>
        <translation>缺少</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>cannot tell</source>
        <translation>无法判断</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/playbook_said.py"/>
        <source>acceptable</source>
        <translation>可接受</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/versions_said.py"/>
        <source>meets</source>
        <translation>符合</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>{yes} of {rows} rows: yes{names}.</source>
        <translation>{rows} 行中 {yes} 行：是{names}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>{currencies} {total}{often}, added up from {sums} of {rows} rows</source>
        <translation>{currencies} {total}{often}，由 {rows} 行中的 {sums} 行相加</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source> for each {each}</source>
        <translation>（每{each}）</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source> {unread} more {have} no one sure sum, and {are} left out.</source>
        <translation>另有 {unread} 行没有确定金额，未计入。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>{unsure} not decided</source>
        <translation>{unsure} 行未确定</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>{silent} with nothing found</source>
        <translation>{silent} 行未找到</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>{said} The others: {others}.</source>
        <translation>{said} 其余：{others}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>Nothing was added up: no row has one sure sum of money.</source>
        <translation>未相加：没有一行有确定的金额。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>Not added up: the sums are in {currencies}.</source>
        <translation>未相加：金额的货币为 {currencies}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>Not added up: the sums are due at different times ({told}).</source>
        <translation>未相加：金额的到期时间不同（{told}）。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>document {one}</source>
        <translation>文档 {one}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/facts/tally.py"/>
        <source>for each {one}</source>
        <translation>每{one}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>one week’s fees</source>
        <translation>一周的费用</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>one month’s fees</source>
        <translation>一个月的费用</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>one quarter’s fees</source>
        <translation>一个季度的费用</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>one year’s fees</source>
        <translation>一年的费用</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>German</source>
        <translation>德语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Spanish</source>
        <translation>西班牙语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>French</source>
        <translation>法语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Portuguese</source>
        <translation>葡萄牙语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Italian</source>
        <translation>意大利语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Dutch</source>
        <translation>荷兰语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Czech</source>
        <translation>捷克语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Arabic</source>
        <translation>阿拉伯语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Japanese</source>
        <translation>日语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Korean</source>
        <translation>韩语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Chinese</source>
        <translation>中文</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Afrikaans</source>
        <translation>南非荷兰语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Amharic</source>
        <translation>阿姆哈拉语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Azerbaijani</source>
        <translation>阿塞拜疆语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Belarusian</source>
        <translation>白俄罗斯语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Bulgarian</source>
        <translation>保加利亚语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Bengali</source>
        <translation>孟加拉语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Bosnian</source>
        <translation>波斯尼亚语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Catalan</source>
        <translation>加泰罗尼亚语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Welsh</source>
        <translation>威尔士语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Danish</source>
        <translation>丹麦语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Greek</source>
        <translation>希腊语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Estonian</source>
        <translation>爱沙尼亚语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Basque</source>
        <translation>巴斯克语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Persian</source>
        <translation>波斯语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Finnish</source>
        <translation>芬兰语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Irish</source>
        <translation>爱尔兰语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Galician</source>
        <translation>加利西亚语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Gujarati</source>
        <translation>古吉拉特语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Hebrew</source>
        <translation>希伯来语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Hindi</source>
        <translation>印地语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Croatian</source>
        <translation>克罗地亚语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Hungarian</source>
        <translation>匈牙利语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Armenian</source>
        <translation>亚美尼亚语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Indonesian</source>
        <translation>印度尼西亚语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Icelandic</source>
        <translation>冰岛语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Georgian</source>
        <translation>格鲁吉亚语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Kazakh</source>
        <translation>哈萨克语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Khmer</source>
        <translation>高棉语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Kannada</source>
        <translation>卡纳达语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Kyrgyz</source>
        <translation>吉尔吉斯语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Lao</source>
        <translation>老挝语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Lithuanian</source>
        <translation>立陶宛语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Latvian</source>
        <translation>拉脱维亚语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Macedonian</source>
        <translation>马其顿语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Malayalam</source>
        <translation>马拉雅拉姆语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Mongolian</source>
        <translation>蒙古语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Marathi</source>
        <translation>马拉地语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Malay</source>
        <translation>马来语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Maltese</source>
        <translation>马耳他语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Burmese</source>
        <translation>缅甸语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Nepali</source>
        <translation>尼泊尔语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Norwegian Nynorsk</source>
        <translation>新挪威语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Norwegian</source>
        <translation>挪威语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Punjabi</source>
        <translation>旁遮普语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Polish</source>
        <translation>波兰语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Romanian</source>
        <translation>罗马尼亚语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Russian</source>
        <translation>俄语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Sinhala</source>
        <translation>僧伽罗语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Slovak</source>
        <translation>斯洛伐克语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Slovenian</source>
        <translation>斯洛文尼亚语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Albanian</source>
        <translation>阿尔巴尼亚语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Serbian</source>
        <translation>塞尔维亚语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Swedish</source>
        <translation>瑞典语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Swahili</source>
        <translation>斯瓦希里语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Tamil</source>
        <translation>泰米尔语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Telugu</source>
        <translation>泰卢固语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Thai</source>
        <translation>泰语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Tagalog</source>
        <translation>他加禄语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Turkish</source>
        <translation>土耳其语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Ukrainian</source>
        <translation>乌克兰语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Urdu</source>
        <translation>乌尔都语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Uzbek</source>
        <translation>乌兹别克语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>Vietnamese</source>
        <translation>越南语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source> Its weights were written again as {quantisation}: as good, and {speed}.</source>
        <translation>其权重已改写为 {quantisation}：效果相同，且{speed}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>faster here</source>
        <translation>在本机更快</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>faster where it was measured</source>
        <translation>在测量处更快</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>Here it reads {reading} and writes {writing} tokens a second, with {evaluate} threads and {memory_megabytes} MB of memory.</source>
        <translation>在本机每秒阅读 {reading} 词元、书写 {writing} 词元，使用 {evaluate} 个线程和 {memory_megabytes} MB 内存。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>of no common kind</source>
        <translation>非常见类型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>{kind}, written again from {written_again}</source>
        <translation>{kind}，由 {written_again} 改写</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>{kind}, as they came</source>
        <translation>{kind}，保持原样</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>Reading speed</source>
        <translation>阅读速度</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>{reading} tokens a second</source>
        <translation>每秒 {reading} 词元</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>Writing speed</source>
        <translation>书写速度</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>{writing} tokens a second</source>
        <translation>每秒 {writing} 词元</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>Threads</source>
        <translation>线程</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>{evaluate} to read, {generate} to write</source>
        <translation>阅读 {evaluate} 个，书写 {generate} 个</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>Batch</source>
        <translation>批量</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>{batch} tokens at a time</source>
        <translation>一次 {batch} 词元</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>Flash attention</source>
        <translation>Flash Attention</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>Second layout of the weights</source>
        <translation>权重的第二种排列</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>There is no model “{name}”. Known models: {names}.</source>
        <translation>没有模型“{name}”。已知模型：{names}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>another kind</source>
        <translation>其他类型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>{path} is not the file that {label} is published as. Fetch the model again, or put the file elsewhere and choose it there.</source>
        <translation>{path} 不是 {label} 所发布的文件。请重新下载模型，或将文件放在别处再选择。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>package {package} {version}</source>
        <translation>软件包 {package} {version}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>{repository} on the model hub</source>
        <translation>模型中心的 {repository}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>chosen file</source>
        <translation>所选文件</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/second.py"/>
        <source>“{name}” is cut short or damaged. Get it again from where it came.</source>
        <translation>“{name}”不完整或已损坏。请从来源重新获取。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/document_review.py"/>
        <source>“{name}” has only blank pages. Check that it was scanned or saved the right way.</source>
        <translation>“{name}”只有空白页。请检查扫描或保存是否正确。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/document_review.py"/>
        <source>“{name}” has no text that can be read, neither as text nor in its pictures. Get a better scan and add that.</source>
        <translation>“{name}”没有可读取的文本，图像中也没有。请获取更清晰的扫描件后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/document_review.py"/>
        <source>“{name}” was added on another computer, or long ago. Add the file again.</source>
        <translation>“{name}”是在其他计算机上或很久以前添加的。请重新添加文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>{finding}, {decision} and {note}</source>
        <translation>{finding}、{decision}和{note}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>“{name}”: {said} of the report not found in this document as it is here ({listed}).</source>
        <translation>“{name}”：在此处的文档中未找到报告中的{said}（{listed}）。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>{finding}, {decision}, {note} and {proposal}</source>
        <translation>{finding}、{decision}、{note}和{proposal}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>Taken into {document}: {parts}.</source>
        <translation>已合并到 {document}：{parts}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>Nothing was taken in: no document of the report is in this matter.</source>
        <translation>未合并任何内容：报告中的文档都不在此事项中。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>Of playbooks: {verdict} on positions.</source>
        <translation>审查手册：关于立场的{verdict}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>Nothing is new: all that the report says of {document} is in this matter.</source>
        <translation>没有新内容：报告关于 {document} 的全部内容都已在此事项中。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source> and {most_named} more</source>
        <translation>等另外 {most_named} 项</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>finding is left out, since its words do</source>
        <translation>项结果已略去，其文字</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>findings are left out: their words do</source>
        <translation>项结果已略去，其文字</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>“{name}”: {lost} {stand} not stand in the document as it is here: {named}{more}.</source>
        <translation>“{name}”：{lost} {stand}与此处文档不符：{named}{more}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>finding has</source>
        <translation>项结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>findings have</source>
        <translation>项结果</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>“{name}”: {unplaced} {are} no quote in the report and cannot be placed.</source>
        <translation>“{name}”：{unplaced} {are}在报告中没有引文，无法定位。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>decision here is newer and stays</source>
        <translation>项此处的决定较新，予以保留</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>decisions here are newer and stay</source>
        <translation>项此处的决定较新，予以保留</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>“{name}”: its review had not ended where it was exported; only what a person said is taken in.</source>
        <translation>“{name}”：导出时审阅尚未结束；仅合并由人作出的内容。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>“{name}” cannot be read ({strerror}). Choose another file.</source>
        <translation>无法读取“{name}”（{strerror}）。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>“{name}” is not in this matter. Add the file, then import the report again.</source>
        <translation>“{name}”不在此事项中。请添加文件，然后重新导入报告。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/intake.py"/>
        <source>{copies} files have the same bytes as others, and are taken once: {listed}.</source>
        <translation>{copies} 个文件与其他文件字节相同，只取一次：{listed}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/intake.py"/>
        <source>“{copy}” has the same bytes as “{other}”, and is taken once.</source>
        <translation>“{copy}”与“{other}”字节相同，只取一次。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source> and {named} more</source>
        <translation>等另外 {named} 个</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/intake.py"/>
        <source>no contract is read from such a file</source>
        <translation>此类文件不作为合同读取</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/intake.py"/>
        <source>no contract is read from such files</source>
        <translation>此类文件不作为合同读取</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/intake.py"/>
        <source>Left out, because {why}: {skipped}.</source>
        <translation>已略去，因为{why}：{skipped}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/intake.py"/>
        <source>Nothing in these folders is read, because they may not be looked into: {closed}.</source>
        <translation>无权打开这些文件夹，其中的内容不会读取：{closed}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/intake.py"/>
        <source>Named more than once, and taken once: {twice}.</source>
        <translation>多次列出，只取一次：{twice}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/intake.py"/>
        <source>{pictures} pictures were added as documents of their own. Where they are pages of one contract, join them into one PDF and add that.</source>
        <translation>已将 {pictures} 张图片各自作为文档添加。如果它们是同一合同的各页，请合并为一个 PDF 后添加。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/judging.py"/>
        <source>How this document is split cannot be read. Review it again.</source>
        <translation>无法读取此文档的划分方式。请重新审阅。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/kept_types.py"/>
        <source>{lost} of the clause types kept for other matters cannot be read. {path}</source>
        <translation>为其他事项保存的条款类型中有 {lost} 个无法读取。{path}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/kept_types.py"/>
        <source>It was set aside as {aside}.</source>
        <translation>已另存为 {aside}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/kept_types.py"/>
        <source>The clause types kept for other matters are from a newer Smallprint. Update the program to use them.</source>
        <translation>为其他事项保存的条款类型来自更新版本的 Smallprint。请更新程序后使用。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/kept_types.py"/>
        <source>The file {path} is damaged and cannot be set aside ({error}). Move it away by hand.</source>
        <translation>文件 {path} 已损坏且无法移开（{error}）。请手动移走。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/kept_types.py"/>
        <source>The clause type could not be kept for other matters ({reason}). Look at the folder {parent}.</source>
        <translation>无法为其他事项保存该条款类型（{reason}）。请检查文件夹 {parent}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/kept_types.py"/>
        <source>The clause types kept for other matters cannot be read ({error}). Check the file {path}.</source>
        <translation>无法读取为其他事项保存的条款类型（{error}）。请检查文件 {path}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/kept_types.py"/>
        <source>The file of the clause types kept for other matters was damaged. {path}</source>
        <translation>为其他事项保存的条款类型文件已损坏。{path}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/measures.py"/>
        <source>business day</source>
        <translation>工作日</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/portfolio.py"/>
        <source>{place}, where {usual} of {told} have {usual2}</source>
        <translation>{place}，而 {told}中有 {usual} 份为 {usual2}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/portfolio.py"/>
        <source>its words are {alike} % like the others, which is usually {middle} %</source>
        <translation>其措辞与其他合同的相似度为 {alike} %，通常为 {middle} %</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/portfolio.py"/>
        <source>{shown_value}, where the middle of {measured} contracts is {usual}</source>
        <translation>{shown_value}，而 {measured} 份合同的中位值为 {usual}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/terms.py"/>
        <source>not sure</source>
        <translation>不确定</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/terms.py"/>
        <source>read by rule</source>
        <translation>按规则读取</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/terms.py"/>
        <source>marked by you</source>
        <translation>由您标记</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/contradictions.py"/>
        <source>“{level}” wants at least {text} and at most {text2}</source>
        <translation>“{level}”要求至少 {text} 且至多 {text2}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/contradictions.py"/>
        <source>{told}, which nothing is; exchange the two, or take one out</source>
        <translation>{told}，没有任何值能同时满足；请对调二者，或删去其一</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/contradictions.py"/>
        <source>all that “acceptable” takes ({text}) is “preferred” already ({text2}); exchange the two</source>
        <translation>“acceptable”所接受的（{text}）已全部属于“preferred”（{text2}）；请对调二者</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/contradictions.py"/>
        <source>{text} is “{level}” and “never” at once; change one of the two</source>
        <translation>{text} 同时属于“{level}”和“never”；请修改其中之一</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/contradictions.py"/>
        <source>“must_not” wants no such clause, and “{level}” says what it should say; write “need: may”, or take “{level2}” out</source>
        <translation>“must_not”表示不得有此条款，而“{level}”又说明它应写什么；请改为“need: may”，或删去“{level2}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/contradictions.py"/>
        <source>“{text}” is a pattern of “{level}” and of “never”; take one out</source>
        <translation>“{text}”同时是“{level}”和“never”的模式；请删去其一</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/contradictions.py"/>
        <source>the pattern “{text}” of “never” stands in an example of “{level}” (“{example}”); make it narrower</source>
        <translation>“never”的模式“{text}”出现在“{level}”的示例中（“{example}”）；请将其写得更窄</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>Write it like 90 days, EUR 100,000, 5% or 12 months of fees</source>
        <translation>请写成 90 days、EUR 100,000、5% 或 12 months of fees 的样子</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>The playbook “{name}” cannot be used: {told}. Mend the file, then try again.</source>
        <translation>无法使用审查手册“{name}”：{told}。请修复文件后重试。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>; perhaps “{close}” is meant</source>
        <translation>；也许是指“{close}”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>; there are {known}</source>
        <translation>；可用的有 {known}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>The playbook “{name}” is no text in UTF-8. Save it with the encoding UTF-8, then try again.</source>
        <translation>审查手册“{name}”不是 UTF-8 文本。请以 UTF-8 编码保存，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>; and {more} more</source>
        <translation>；以及另外 {more} 处</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>a playbook</source>
        <translation>审查手册</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>a wording</source>
        <translation>措辞</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>a pattern</source>
        <translation>模式</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>“{name}” is too large for a playbook. Choose a YAML file with positions.</source>
        <translation>“{name}”作为审查手册过大。请选择含有立场的 YAML 文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>The playbook “{name}” cannot be opened ({told}). Choose another file.</source>
        <translation>无法打开审查手册“{name}”（{told}）。请选择其他文件。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>The playbook “{name}” is no text in UTF-8: see line {line}. Save it in UTF-8, then try again.</source>
        <translation>审查手册“{name}”不是 UTF-8 文本：见第 {line} 行。请以 UTF-8 保存，然后重试。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>there is no kind of contract “{contract}”{known}</source>
        <translation>没有合同类型“{contract}”{known}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>“positions” needs at least one position</source>
        <translation>“positions”至少需要一项立场</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>a playbook has at most {most_positions} positions</source>
        <translation>审查手册最多有 {most_positions} 项立场</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>a wording has “says” or “denies”, not both</source>
        <translation>一条措辞只能有“says”或“denies”之一</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>{what} needs fields, such as “{known}:”</source>
        <translation>{what}需要字段，例如“{known}:”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>the field “{name}” is missing; add a line “{name2}: …”</source>
        <translation>缺少字段“{name}”；请添加一行“{name2}: …”</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>“{name}” needs a list: a line for each, that begins with “- ”</source>
        <translation>“{name}”需要列表：每项一行，以“- ”开头</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>one text is wanted here, not a list or fields; put it between quotation marks</source>
        <translation>此处应为一段文字，而不是列表或字段；请用引号括起来</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>this text is longer than {longest_text} characters</source>
        <translation>此文字超过 {longest_text} 个字符</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>a position</source>
        <translation>立场</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>the id “{key}” is used twice</source>
        <translation>编号“{key}”用了两次</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>there are no words here</source>
        <translation>此处没有文字</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>there is no statement “{key}”{statements}</source>
        <translation>没有陈述“{key}”{statements}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>a condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>a list</source>
        <translation>列表</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>one value</source>
        <translation>一个值</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>“{name}” needs {wanted}</source>
        <translation>“{name}”需要{wanted}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>“{name}” has no value</source>
        <translation>“{name}”没有值</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>“{texts}” is no length, sum or share. {like}</source>
        <translation>“{texts}”不是期限、金额或比例。{like}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>longer than {longest_pattern} characters</source>
        <translation>超过 {longest_pattern} 个字符</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>“{text}” is no regular expression ({error}); mend it, or write it as a phrase</source>
        <translation>“{text}”不是正则表达式（{error}）；请改正，或写成短语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>{what} has no field “{key}”{known}</source>
        <translation>{what}没有字段“{key}”{known}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>the field “{name}” is empty; write something behind its colon</source>
        <translation>字段“{name}”为空；请在冒号后填写内容</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>“{words}” is none of {kind}{meant}</source>
        <translation>“{words}”不是 {kind} 之一{meant}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>the field “{key}” comes twice</source>
        <translation>字段“{key}”出现两次</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>lists within lists go too deep</source>
        <translation>列表嵌套过深</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>a quotation mark or a bracket is opened here and never closed</source>
        <translation>此处的引号或括号没有闭合</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>a bracket is opened here and never closed, or a comma is missing behind it</source>
        <translation>此处的括号没有闭合，或其后缺少逗号</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>a tab stands here; begin the line with spaces</source>
        <translation>此处有制表符；请用空格缩进</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>a colon stands among the words; put the words between quotation marks</source>
        <translation>文字中有冒号；请用引号括起这些文字</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>words cannot begin with such a sign; put them between quotation marks</source>
        <translation>文字不能以这种符号开头；请用引号括起来</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>a colon is missing behind the name of a field</source>
        <translation>字段名后缺少冒号</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>the line begins with more or fewer spaces than those that it belongs to; give it as many</source>
        <translation>该行的缩进与同组各行不一致；请使用相同数量的空格</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>line {line}: {text}</source>
        <translation>第 {line} 行：{text}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>it is longer than {longest} characters</source>
        <translation>超过 {longest} 个字符</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>nesting depth</source>
        <translation>嵌套深度</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>this is no YAML: {advice}</source>
        <translation>这不是 YAML：{advice}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>this is no YAML ({problem})</source>
        <translation>这不是 YAML（{problem}）</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>it is empty; begin it with “name:”, “side:” and “positions:”</source>
        <translation>文件为空；请以“name:”“side:”和“positions:”开头</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>this is no YAML text; a character stands there that no text has</source>
        <translation>这不是 YAML 文本；其中有文本不应有的字符</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>“*{anchor}” refers to other lines; write the words out instead</source>
        <translation>“*{anchor}”引用了其他行；请直接写出文字</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>the tag “{tag}” has no meaning here; leave it out</source>
        <translation>标签“{tag}”在此无意义；请删去</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/yaml_source.py"/>
        <source>a second document begins; put one playbook into one file</source>
        <translation>出现第二个文档；请一个文件只放一本审查手册</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/blanks.py"/>
        <source>left blank</source>
        <translation>留空</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/blanks.py"/>
        <source>redacted</source>
        <translation>已隐去</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/durations.py"/>
        <source>perpetual</source>
        <translation>永久</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>Understood as {day} {month} {year}.</source>
        <translation>理解为 {day} {month} {year}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>Write a date, like 3 May 2021 or 2021-05-03.</source>
        <translation>请填写日期，例如 2021年5月3日或 2021-05-03。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>Write a length of time, like 30 days or 2 years.</source>
        <translation>请填写时长，例如 30 天或 2 年。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>Write a sum of money, like EUR 50,000.</source>
        <translation>请填写金额，例如 EUR 50,000。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>This is no date and no length of time. Write it like 3 May 2021, 2 years, or perpetual.</source>
        <translation>这不是日期也不是时长。请写成 2021年5月3日、2 年或永久。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>Understood as without a fixed end.</source>
        <translation>理解为没有固定届满日。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>Understood as {shown}.</source>
        <translation>理解为 {shown}。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>This is no date with a day, a month and a year. Write it like 3 May 2021 or 2021-05-03.</source>
        <translation>这不是含年月日的日期。请写成 2021年5月3日或 2021-05-03。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>{told} It is not a date, so the timeline leaves it out.</source>
        <translation>{told}不是日期，因此时间线不列出。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>This is no length of time. Write a number and a unit, like 30 days or 2 years.</source>
        <translation>这不是时长。请填写数字和单位，例如 30 天或 2 年。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>This is no sum of money. Write it like EUR 50,000; what is no sum belongs in a note.</source>
        <translation>这不是金额。请写成 EUR 50,000；非金额内容请写入备注。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>Write what it says.</source>
        <translation>请填写其内容。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/values/typed.py"/>
        <source>The currency is missing. Write it like EUR 50,000.</source>
        <translation>缺少货币。请写成 EUR 50,000。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/lock.py"/>
        <source>since {moment}</source>
        <translation>自 {moment}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/lock.py"/>
        <source>“{name}” is being reviewed by {user} on the computer {host}, {when}. Wait until it is done. If Smallprint does not run there any more, delete the file “{name2}” beside the matter.</source>
        <translation>“{name}”正由 {user} 在计算机 {host} 上审阅，{when}。请等待完成。如果 Smallprint 已不在该处运行，请删除事项旁的文件“{name2}”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/lock.py"/>
        <source>“{name}” is being reviewed by somebody else. Wait until that is done.</source>
        <translation>“{name}”正由他人审阅。请等待完成。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/lock.py"/>
        <source>“{name}” is being reviewed by {who}, {when}. Wait until it is done, or stop it there.</source>
        <translation>“{name}”正由{who}审阅，{when}。请等待完成，或在该处停止。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/lock.py"/>
        <source>another Smallprint window</source>
        <translation>另一个 Smallprint 窗口</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/lock.py"/>
        <source>{user} on this computer</source>
        <translation>本机上的 {user}</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/lock.py"/>
        <source>“{name}” cannot be reviewed where it is: no file can be made beside it ({error}). Allow writing to its folder, or save a copy elsewhere.</source>
        <translation>无法在原处审阅“{name}”：不能在其旁创建文件（{error}）。请允许写入该文件夹，或将副本保存到别处。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/system/licences.py"/>
        <source>Apache-2.0; fitted on CUAD v1 (CC BY 4.0)</source>
        <translation>Apache-2.0；基于 CUAD v1（CC BY 4.0）训练</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The Nano model that reads contracts and words answers: a name from “models list”, or the path of a GGUF file.</source>
        <translation>阅读合同并表述答案的 Nano 模型：“models list”中的名称，或 GGUF 文件的路径。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Server</source>
        <translation>服务器</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The address of an OpenAI-compatible server that reads instead of a model on this machine, like http://127.0.0.1:8080/v1. Empty: none. With a server that is not on this machine, text leaves it.</source>
        <translation>代替本机模型阅读的 OpenAI 兼容服务器的地址，例如 http://127.0.0.1:8080/v1。留空：不使用。服务器不在本机时，文本会离开本机。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Server's model</source>
        <translation>服务器的模型</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The name of the server's model; empty: the first it lists.</source>
        <translation>服务器模型的名称；留空：其列出的第一个。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>What a model is downloaded through, like http://proxy:3128. Empty: as pip and the system say.</source>
        <translation>下载模型所用的代理，例如 http://proxy:3128。留空：按 pip 和系统的设置。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Mirror of the model hub</source>
        <translation>模型中心镜像</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Where models are downloaded from instead of the hub. Empty: HF_ENDPOINT, or the hub.</source>
        <translation>代替模型中心的下载地址。留空：HF_ENDPOINT 或模型中心。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Of the window, from its next start on. Reports and the command line are in English.</source>
        <translation>窗口的语言，下次启动时生效。报告和命令行为英文。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/language/names.py"/>
        <source>English</source>
        <translation>英语</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Deutsch</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>简体中文</source>
        <translation>简体中文</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Light, dark, or as the system says.</source>
        <translation>浅色、深色或跟随系统。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Size of letters, in percent</source>
        <translation>字体大小（百分比）</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Of everything but the documents’ pages, which have their own zoom. 100 is what the system says.</source>
        <translation>适用于文档页面以外的全部内容，页面有单独的缩放。100 为系统大小。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Tell me when long work has ended</source>
        <translation>长时间工作结束时通知我</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>By a message of the desktop, while another program is in front.</source>
        <translation>当其他程序在前时，以桌面消息通知。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Passages read per clause type</source>
        <translation>每种条款类型读取的段落数</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>How many of the best passages for each clause type are read.</source>
        <translation>每种条款类型读取多少个最佳段落。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Let the Nano model read each contract</source>
        <translation>让 Nano 模型阅读每份合同</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>After the first findings the Nano model reads the whole contract and refines them, which takes some seconds a contract. Off: reviews are as fast as can be, and find less.</source>
        <translation>得到初步结果后，Nano 模型通读合同并加以改进，每份合同需要数秒。关闭：审阅最快，但找到的较少。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Unfold what is less likely</source>
        <translation>展开可能性较低的内容</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>What is less likely is folded under its clause type; with this on, it is unfolded, also in reports.</source>
        <translation>可能性较低的内容折叠在其条款类型之下；启用后展开，报告中亦然。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Who comments and proposes words in marked copies of files, as Word shows it. Empty: Smallprint.</source>
        <translation>在标记副本中批注和建议措辞的人，如 Word 所显示。留空：Smallprint。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Template of reports</source>
        <translation>报告模板</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>A Word file (.docx) whose styles, logo, header and footer reports take, such as “template” writes. Empty: the usual looks.</source>
        <translation>报告采用其样式、徽标、页眉和页脚的 Word 文件 (.docx)，可由“template”生成。留空：默认样式。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Folder of playbooks</source>
        <translation>审查手册文件夹</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Where your own playbooks are, as YAML files. Empty: the folder “playbooks” of the program's data.</source>
        <translation>存放您自己的 YAML 审查手册的位置。留空：程序数据中的“playbooks”文件夹。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Folder of standard forms</source>
        <translation>标准文本文件夹</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Where your own standard forms are, as “standard add” writes them. Empty: the folder “standards” of the program's data.</source>
        <translation>您自己的标准文本所在之处，由“standard add”写入。空：程序数据中的文件夹“standards”。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Similar clauses come from</source>
        <translation>相似条款的来源</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The matters you opened last are read for similar clauses, and never changed; or only the matter that is open.</source>
        <translation>读取最近打开的事项以查找相似条款，绝不修改；或只读取当前打开的事项。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Recent matters</source>
        <translation>最近的事项</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>This matter only</source>
        <translation>仅本事项</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Time limit per file, in seconds</source>
        <translation>每个文件的时间上限（秒）</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>A file that takes longer to open is given up.</source>
        <translation>打开时间超过上限的文件将被放弃。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Memory limit per file, in megabytes</source>
        <translation>每个文件的内存上限（MB）</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>A file that needs more memory to open is given up.</source>
        <translation>打开时所需内存超过上限的文件将被放弃。</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Keys that were changed, by the name of their command; an empty key switches the command's off.</source>
        <translation>已更改的按键，按命令名称列出；留空表示停用该命令的按键。</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Document name</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What is the title of the contract?</source>
        <translation>合同的标题是什么？</translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/clause.py"/>
        <source>Parties</source>
        <translation>当事人</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Who are the parties that sign the contract?</source>
        <translation>签署合同的当事人是谁？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Agreement date</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>On which date was the contract made?</source>
        <translation>合同于何日签订？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Effective date</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>From which date is the contract in effect?</source>
        <translation>合同自何日起生效？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Expiration date</source>
        <translation>届满日期</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>When does the first term of the contract end?</source>
        <translation>合同首个期限何时届满？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Renewal term</source>
        <translation>续期期限</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>For how long is the contract renewed after its first term?</source>
        <translation>首个期限届满后合同续期多久？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Notice to stop renewal</source>
        <translation>不续期通知期</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>How long before the end of the term must notice be given to stop the renewal?</source>
        <translation>须在届满前多久通知才能停止续期？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Termination for convenience</source>
        <translation>任意终止</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>May a party end the contract without a reason, on notice?</source>
        <translation>当事人可否经通知无理由终止合同？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Change of control</source>
        <translation>控制权变更</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a change of control, merger or sale of a party give the other a right, such as to consent or to terminate?</source>
        <translation>一方控制权变更、合并或出售时，另一方是否享有同意或终止等权利？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>After termination</source>
        <translation>终止后义务</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What must a party still do after the contract has ended, such as wind-down, last payments or support?</source>
        <translation>合同终止后当事人仍须做什么，例如收尾、最后付款或支持？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Termination for cause</source>
        <translation>因故终止</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>May a party end the contract because of a breach, an insolvency or another cause?</source>
        <translation>当事人可否因违约、破产或其他原因终止合同？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Survival</source>
        <translation>存续条款</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Which terms go on after the contract has ended?</source>
        <translation>哪些条款在合同终止后继续有效？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Cap on liability</source>
        <translation>责任上限</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party's liability limited, by an amount, a time limit for claims, or the kinds of loss that are paid?</source>
        <translation>一方的责任是否受限，如金额、索赔期限或损失种类？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Uncapped liability</source>
        <translation>无限责任</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>For which breaches or losses is liability not limited?</source>
        <translation>哪些违约或损失的责任不受限？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Liquidated damages</source>
        <translation>约定违约金</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a fixed sum or a fee due when the contract is broken or ended early?</source>
        <translation>违约或提前终止时是否须付固定金额或费用？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Warranty duration</source>
        <translation>质保期限</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>For how long is a product or service warranted to be free of defects?</source>
        <translation>产品或服务保证无缺陷多久？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Insurance</source>
        <translation>保险</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Which insurance must a party hold, and for how much?</source>
        <translation>当事人须投保何种保险、金额多少？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Covenant not to sue</source>
        <translation>不起诉承诺</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a party promise not to sue or not to contest the other's rights?</source>
        <translation>一方是否承诺不起诉或不质疑对方的权利？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Third-party beneficiary</source>
        <translation>第三方受益人</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>May someone who is not a party rely on the contract?</source>
        <translation>非当事人可否援引合同？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Indemnity</source>
        <translation>赔偿保障</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Must a party make good what claims and losses cost the other?</source>
        <translation>一方是否须赔偿对方因索赔和损失而支付的费用？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Warranty</source>
        <translation>保证</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What does a party warrant or promise, and what does it disclaim?</source>
        <translation>一方保证或承诺什么，又排除什么？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Assignment needs consent</source>
        <translation>转让须经同意</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a party need the other's consent, or a notice, to assign the contract?</source>
        <translation>转让合同是否须经对方同意或通知对方？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>License grant</source>
        <translation>许可授予</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a party license something to the other?</source>
        <translation>一方是否向另一方授予许可？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Non-transferable license</source>
        <translation>不可转让的许可</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is the transfer of a license restricted?</source>
        <translation>许可的转让是否受限？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>License from affiliates</source>
        <translation>关联方授予的许可</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a license also granted by the licensor's affiliates, or does it cover what they own?</source>
        <translation>许可是否也由许可方的关联方授予，或涵盖其所有权利？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>License to affiliates</source>
        <translation>授予关联方的许可</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a license also reach the affiliates of the licensee?</source>
        <translation>许可是否也适用于被许可方的关联方？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Unlimited license</source>
        <translation>无限制许可</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a license given without limit of users, copies or use?</source>
        <translation>许可是否不限用户、副本或用途？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Irrevocable or perpetual license</source>
        <translation>不可撤销或永久许可</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a license irrevocable or perpetual?</source>
        <translation>许可是否不可撤销或永久？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Source code escrow</source>
        <translation>源代码托管</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Must source code be placed with an escrow agent?</source>
        <translation>源代码是否须交由托管方保管？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>IP ownership assignment</source>
        <translation>知识产权归属转让</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does intellectual property that a party makes become the other's?</source>
        <translation>一方创造的知识产权是否归另一方所有？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Joint IP ownership</source>
        <translation>知识产权共有</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Do the parties own intellectual property jointly?</source>
        <translation>知识产权是否由双方共有？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Exclusivity</source>
        <translation>排他性</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a party deal only with the other for some goods, services or territory?</source>
        <translation>一方是否就某些商品、服务或地区只与另一方交易？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Non-compete</source>
        <translation>竞业禁止</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party kept from competing, or from working in some business or region?</source>
        <translation>一方是否被禁止竞争，或在某业务或地区开展活动？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Exception to a restriction</source>
        <translation>限制的例外</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Are there exceptions to a non-compete, an exclusivity or a non-solicitation?</source>
        <translation>竞业禁止、排他性或禁止招揽是否有例外？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>No solicitation of customers</source>
        <translation>禁止招揽客户</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party kept from soliciting the other's customers or partners?</source>
        <translation>一方是否被禁止招揽对方的客户或合作伙伴？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>No solicitation of employees</source>
        <translation>禁止招揽员工</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party kept from hiring or soliciting the other's employees?</source>
        <translation>一方是否被禁止雇用或招揽对方的员工？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Non-disparagement</source>
        <translation>禁止贬损</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party kept from speaking ill of the other?</source>
        <translation>一方是否被禁止贬损另一方？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Most favored nation</source>
        <translation>最惠待遇</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Must a party be given terms at least as good as anyone else's?</source>
        <translation>是否须给予一方不低于任何他人的条件？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Right of first refusal, offer or negotiation</source>
        <translation>优先购买、要约或谈判权</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a party have the first right to buy, to make an offer or to negotiate?</source>
        <translation>一方是否有优先购买、要约或谈判的权利？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Revenue or profit sharing</source>
        <translation>收入或利润分成</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party paid a share of the other's revenue or profit, such as a royalty or a commission?</source>
        <translation>一方是否获得对方收入或利润的分成，如特许权使用费或佣金？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Price restrictions</source>
        <translation>价格限制</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Are a party's price changes limited?</source>
        <translation>一方的价格变动是否受限？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Minimum commitment</source>
        <translation>最低承诺</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Must a party buy, pay or deliver a least quantity or amount?</source>
        <translation>一方是否须购买、支付或交付最低数量或金额？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Volume restriction</source>
        <translation>数量限制</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a fee due, or a notice or consent needed, when use goes beyond a limit?</source>
        <translation>使用超出限额时是否须付费、通知或取得同意？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Payment terms</source>
        <translation>付款条件</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What is paid, and when is it due?</source>
        <translation>付款内容及到期时间是什么？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Interest on late payment</source>
        <translation>逾期利息</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What interest is due on late payments?</source>
        <translation>逾期付款应付何种利息？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Price change</source>
        <translation>价格变更</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>May prices, fees or rent change, and how?</source>
        <translation>价格、费用或租金可否变更，如何变更？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Service levels</source>
        <translation>服务水平</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What service levels, response times or availability are promised?</source>
        <translation>承诺了何种服务水平、响应时间或可用性？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Deposit or guarantee</source>
        <translation>押金或担保</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a deposit, a guarantee or another security given?</source>
        <translation>是否提供押金、保证或其他担保？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Confidentiality</source>
        <translation>保密</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What must the parties keep secret, and to whom may they pass it on?</source>
        <translation>当事人须对哪些内容保密，可向谁披露？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Duration of confidentiality</source>
        <translation>保密期限</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>For how long must information be kept secret?</source>
        <translation>信息须保密多久？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Return of information</source>
        <translation>信息返还</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Must information or data be given back or destroyed, and when?</source>
        <translation>信息或数据是否须返还或销毁，何时？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Data protection</source>
        <translation>数据保护</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>How must personal data be handled?</source>
        <translation>应如何处理个人数据？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Notice of a data breach</source>
        <translation>数据泄露通知</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>How soon must a data breach or security incident be reported?</source>
        <translation>数据泄露或安全事件须多快报告？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Sub-processing</source>
        <translation>次级处理</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>May personal data be handed to sub-processors, and on what conditions?</source>
        <translation>个人数据可否交给次级处理者，条件为何？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Governing law</source>
        <translation>适用法律</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Which state's or country's law governs the contract?</source>
        <translation>合同适用哪个州或国家的法律？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Audit rights</source>
        <translation>审计权</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>May a party inspect the other's books, records or premises?</source>
        <translation>一方可否检查另一方的账簿、记录或场所？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Dispute resolution</source>
        <translation>争议解决</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Where and how are disputes decided: by courts, arbitration or mediation?</source>
        <translation>争议在何处、以何种方式解决：法院、仲裁或调解？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>How must notices be given, and where to?</source>
        <translation>通知须以何种方式、发往何处？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Order of precedence</source>
        <translation>优先顺序</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Which document prevails where they conflict?</source>
        <translation>文件冲突时以哪一份为准？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Entire agreement</source>
        <translation>完整协议</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is the contract all that the parties agreed?</source>
        <translation>合同是否包含当事人的全部约定？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Amendment in writing</source>
        <translation>书面修改</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>How may the contract be changed?</source>
        <translation>合同如何修改？</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Force majeure</source>
        <translation>不可抗力</translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party excused by events beyond its control?</source>
        <translation>对无法控制的事件，当事人可否免责？</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Amendment</source>
        <translation>修订协议</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Data processing agreement</source>
        <translation>数据处理协议</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Non-disclosure agreement</source>
        <translation>保密协议</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Lease</source>
        <translation>租赁合同</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Employment contract</source>
        <translation>劳动合同</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Loan or guarantee</source>
        <translation>借款或担保</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>License</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Supply or distribution</source>
        <translation>供应或分销</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Services or software as a service</source>
        <translation>服务或软件即服务</translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Other commercial contract</source>
        <translation>其他商业合同</translation>
    </message>
    <message>
        <location filename="../../models/catalog.toml"/>
        <source>Small and quick. The embedded default: comes from the package index.</source>
        <translation>小巧快速。内置默认模型：来自软件包索引。</translation>
    </message>
    <message>
        <location filename="../../models/catalog.toml"/>
        <source>Plain transformer.</source>
        <translation>普通 Transformer。</translation>
    </message>
    <message>
        <location filename="../../models/catalog.toml"/>
        <source>Hybrid: quicker on long passages.</source>
        <translation>混合型：长段落更快。</translation>
    </message>
    <message>
        <location filename="../../models/catalog.toml"/>
        <source>Plain transformer; the most careful reader, and slow without more cores.</source>
        <translation>普通 Transformer；阅读最仔细，核心不足时较慢。</translation>
    </message>
    <message>
        <location filename="../../models/catalog.toml"/>
        <source>Hybrid; a careful reader, lighter on memory than the plain 1B.</source>
        <translation>混合型；阅读仔细，内存占用少于普通 1B。</translation>
    </message>
</context>
</TS>
