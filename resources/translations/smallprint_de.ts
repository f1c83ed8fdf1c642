<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>window</name>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source>to be struck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/list_model.py"/>
        <source> Proposed instead: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>Other words for “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>The contract’s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>New words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>Strike these words, with nothing in their place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>Propose nothing for these words any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>Propose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>Propose the new words (Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>They go into marked Word copies as a tracked change, and into reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>THE CONTRACT SAYS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>PROPOSE INSTEAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>WHAT CHANGES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>the finding that is chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>words that may belong to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>a finding of several lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>one within a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>broken: not sure, not decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>words that were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/pages/legend.py"/>
        <source>the hit on view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/translation/texts.py"/>
        <source>d MMM yyyy</source>
        <comment>pattern of a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Next undecided finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Previous undecided finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Undecide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Accept all above a confidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Filter the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Edit the value…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Propose other words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Mark the selected words as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Highlight the selected words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Note on the selected words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Give the finding the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Split the finding at the selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Join the chosen findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Add a clause type…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>New matter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Open matter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Save a copy of the matter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Export report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Review this document again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Compare two reviews…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Key terms of all documents…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Pause or resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Cancel the work under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>{tab} tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Ask a question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Filter the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Fold or show the documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Fold or show the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>To the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Models…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Settings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Keyboard…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>About Smallprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Page up or down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>To the beginning or the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Larger, smaller, life size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Whole quote of the chosen finding, or its beginning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Choose several findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Select by words and lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Copy the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Remove the chosen documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/commands.py"/>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/navigation_presenter.py"/>
        <source>Find in the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/navigation_presenter.py"/>
        <source>Next hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/navigation_presenter.py"/>
        <source>Previous hit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/navigation_presenter.py"/>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/navigation_presenter.py"/>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/navigation_presenter.py"/>
        <source>Turn clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/navigation_presenter.py"/>
        <source>Turn counter-clockwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/navigation_presenter.py"/>
        <source>Show or hide changes in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/navigation_presenter.py"/>
        <source>Search all documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/command_table.py"/>
        <source>Window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/settings_dialog.py"/>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/settings_dialog.py"/>
        <source>General</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/settings_dialog.py"/>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/settings_dialog.py"/>
        <source>Pages of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/settings_dialog.py"/>
        <source>Defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/settings_dialog.py"/>
        <source>Show what the program comes with on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/findings/words_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/settings_dialog.py"/>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/sheets.py"/>
        <source>Change keys…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/sheets.py"/>
        <source>Give commands other keys, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Press the key that the command shall have; Backspace for none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Press a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Filter by command or key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Commands and their keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Switch off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Let this command have no key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Its own key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Give the command the key that it comes with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Use it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Take the key from the other command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Keys without Ctrl or Alt do nothing then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Switch off all single keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>{key} · changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Comes with {key}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>Comes without a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>{key} is for lists, fields and the document themselves. Press another key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>{key} already does “{command}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>“{command}” has no key now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>A single key is heard in the findings and on the page, never where one types.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/shortcuts_page.py"/>
        <source>No single key does anything now. All of it is in the menus.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ui/window/words_presenter.py"/>
        <source>The quote of this finding does not match the document, so no words can be put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>outside</name>
    <message numerus="yes">
        <location filename="../../app/smallprint/domain/absence.py"/>
        <source>{n} clause types</source>
        <extracomment>English for 1: {n} clause type</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/domain/recall.py"/>
        <source>{n} contracts</source>
        <extracomment>English for 1: {n} contract</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>{n} passages</source>
        <extracomment>English for 1: {n} passage</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>{n} pages</source>
        <extracomment>English for 1: {n} page</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/domain/searched.py"/>
        <source>{n} pages were</source>
        <extracomment>English for 1: {n} page was</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/child.py"/>
        <source>{name} made llama.cpp end with code {code}: the file is damaged or of a make that cannot be used. Fetch it again, or choose another GGUF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/child.py"/>
        <source>{name} cannot be used ({name2}: {answer}). Fetch it again, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/child.py"/>
        <source>This computer's processor lacks instructions that the installed llama.cpp was built for. Install llama-cpp-python built for this processor, or use a server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/child.py"/>
        <source>{name} was ended by the system, most likely for lack of memory. Close other programs, or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/child.py"/>
        <source>{name} gave no answer within {seconds_allowed} seconds. Choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/fingerprint.py"/>
        <source>The model file {path} can no longer be read ({error}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/header.py"/>
        <source>{name} cannot be used as a model: {reason}. Fetch it again, or choose another GGUF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/header.py"/>
        <source>There is no model file at {path}. Choose another model, or fetch one again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/header.py"/>
        <source>{name} cannot be opened ({reason}). Check that you may read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/decoding.py"/>
        <source>The model's state could not be kept. Start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/decoding.py"/>
        <source>The model stopped with an error ({reason}). Try again, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/decoding.py"/>
        <source>The model gives no usable numbers; its file is damaged. Fetch it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/engine.py"/>
        <source>The passage and its instructions take {rendered} tokens, and the model reads {context_size} at most. Choose a shorter passage, or a model with a longer context.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/judge_cut.py"/>
        <source>The judge could not be prepared in {folder} ({error}). Free some space or check that the folder can be written, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/judge_cut.py"/>
        <source>The judge's adapter {adapter} was made for another model than {name}. Install the program again, or choose the model that it was made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/judge_cut.py"/>
        <source>The judge's adapter {adapter} is damaged. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/judge_cut.py"/>
        <source>The model has fewer words than numbers in a state, so it cannot judge. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/judge_cut.py"/>
        <source>Preparing the judge needs {needed} MB in {parent}, and {free} MB are free. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/loading.py"/>
        <source>{name} cannot be loaded as a model{reason}. Fetch it again, or choose another GGUF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/loading.py"/>
        <source>The model is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/loading.py"/>
        <source>{name} is not a model that answers in words. Choose an instruct model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/loading.py"/>
        <source>{name} could not be made ready{reason}. Close other programs to free memory, or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/loading.py"/>
        <source>{name} has no chat template, so it cannot be asked questions. Choose an instruct model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/quantise.py"/>
        <source>Preparing the model needs {needed} MB in {folder}, and {free} MB are free. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/quantise.py"/>
        <source>{name} could not be prepared ({reason}). Fetch it again, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/quantise.py"/>
        <source>The model could not be prepared in {parent} ({error}). Free some space or check that the folder can be written, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/template.py"/>
        <source>The model's chat template cannot be used ({error}). Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/llama/engine.py"/>
        <source>The model was closed. Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/memory.py"/>
        <source>{name} needs about {needed} MB of memory, and {free} MB are free. Close other programs, or choose a smaller model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/address.py"/>
        <source>“{url}” is not the address of a server. Write it like http://127.0.0.1:8080/v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The server at {host} broke off in the middle of its answer{said}. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>What answers at {host} is not a server for language models. Check its address, which ends in /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The key for the server at {host} has a character that no key can have, like an accent or the end of a line. Enter the key as you were given it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The proxy that this system's environment names for {host} cannot be used. Write it like http://proxy:3128, or name the server in NO_PROXY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/client.py"/>
        <source>The connection to the server was closed. Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/engine.py"/>
        <source>The server at {host} has no model “{model}”. It has: {none}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/engine.py"/>
        <source>The server at {host} has no model. Ask who runs it to load one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/server/engine.py"/>
        <source>The server at {host} answers without a reply. Try again, or ask who runs it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/engine/trial/probe.py"/>
        <source>The model's vocabulary lacks letters of plain English. Choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/__init__.py"/>
        <source>“{name}” must end in {suffixes}. Choose one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/__init__.py"/>
        <source>“{name}” must end in {suffix}. Name it so, or choose another format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/__init__.py"/>
        <source>“{name}” is a folder. Choose another name for the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/__init__.py"/>
        <source>“{name}” is read-only. Choose another name for the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/calendar_file.py"/>
        <source>{n} days</source>
        <extracomment>English for 1: {n} day</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/docx_template.py"/>
        <source>The report’s template “{name}” {why}. Choose another in the settings, or none for the usual looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/pdf_report.py"/>
        <source>The preview could not be drawn. The report can be written all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/pdf_report.py"/>
        <source>The PDF could not be set. Write the report as Word or HTML, and print that as a PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/read_back.py"/>
        <source>“{name}” is too large to be read. Export fewer documents at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/read_back.py"/>
        <source>“{name}” was written by a newer Smallprint. Update this one, then import it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} things</source>
        <extracomment>English for 1: {n} thing</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} form fields</source>
        <extracomment>English for 1: {n} form field</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{n} annotations</source>
        <extracomment>English for 1: {n} annotation</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/wording.py"/>
        <source>{n} points</source>
        <extracomment>English for 1: {n} point</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/child.py"/>
        <source>“{name}” needs more memory to open than it is allowed, and was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/archive.py"/>
        <source>is cut short or damaged. Get it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/child.py"/>
        <source>“{name}” needs more memory to unpack than it is allowed, and was given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/opening.py"/>
        <source>“{name}” takes too much to unpack. Unpack it and add the contracts in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/outlook.py"/>
        <source>is an Outlook e-mail that is cut short or damaged. Get it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” holds contracts. Add it to a matter, and they are taken out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” is no zip archive and no e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” is {what} from which nothing can be read. {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” is {what} with a password. Unpack it with its password and add the contracts in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/containers/unpacking.py"/>
        <source>“{name}” is {what} without a contract in it. Check that it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/office.py"/>
        <source>“{name}” is {what}. Install LibreOffice, with which Smallprint reads such files, or save it as .docx or PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/office.py"/>
        <source>“{name}” could not be opened by LibreOffice: it is damaged, or needs a password. Save it as .docx or PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/office.py"/>
        <source>“{name}” took LibreOffice longer than it may to open and was given up. Save it as .docx or PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is damaged and cannot be opened as a Word document: open it in Word, save it again and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is in the old Word format (.doc): save it as .docx in Word and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is an Office file but not a Word document: add a .docx, a PDF or a text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is nested too deeply or too long to be read: save it again in Word and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is packed with a password, which is not Word's own: save a copy without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} unpacks to far more than a document holds and was not opened for safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} holds two parts of one name and was not opened for safety: save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is protected by a password: save a copy without one in Word and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/package.py"/>
        <source>{name} is packed in a way that cannot be read: save it again in Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/reader.py"/>
        <source>“{name}” holds no text to review.{pictures}{tracked}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/docx/reader.py"/>
        <source>“{name}” is nested too deeply to be read: save it again in Word and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” says that it has {pages} pages; no more than {most_pages} can be read. Split it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” took longer than {seconds} seconds to open and was given up. Print it to a new PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” makes the reader crash (after {started} s) and was given up. Print it to a new PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” is not a file with content. Save the contract as a file and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” is not there any more. It was looked for in {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” is a folder. Add the files in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” may not be opened. Check that you are allowed to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/isolate.py"/>
        <source>“{name}” cannot be read ({strerror}). Copy it to this machine first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/pictures.py"/>
        <source>is damaged, or a picture of a kind that is not read. {save}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/pictures.py"/>
        <source>is a picture that is cut short or damaged. Get it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/pictures.py"/>
        <source>has a picture of {size} pixels, more than can be read. Scan it at 300 dpi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/pictures.py"/>
        <source>has more than {number} pages. Save it as PDF, or split it, and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/reader.py"/>
        <source>“{name}” has no pages. Get it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/reader.py"/>
        <source>{said}. Unlock it with its password, or ask for an open copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/reader.py"/>
        <source>“{name}” is protected by a rights management that only its own program opens. Ask for an open copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/render.py"/>
        <source>This file is locked: give its password to see its pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/render.py"/>
        <source>The places of this page's characters cannot be read. Its text is still there to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/render.py"/>
        <source>This file cannot be drawn. Its text is still there to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/render.py"/>
        <source>No file is open to be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/second.py"/>
        <source>“{name}” is damaged: no page of it can be read. Get it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/second.py"/>
        <source>“{name}” is protected in a way that cannot be opened here. Ask for an open copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/sniff.py"/>
        <source>“{name}” is not a PDF, Word or text file. {save}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/sniff.py"/>
        <source>“{name}” is empty. Check that it was saved or downloaded completely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/sniff.py"/>
        <source>“{name}” is a Word file without its text. Open it in Word and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/second.py"/>
        <source>“{name}” is locked: it needs a password to be read. Unlock it with its password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/unlocking.py"/>
        <source>“{name}” is locked: it needs a password to be read. Unlock it with its password, or ask for an open copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/unlocking.py"/>
        <source>The password is wrong. Unlock it with its password, or ask for an open copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/unlocking.py"/>
        <source>“{name}” is locked {said}. Open it in Word, save a copy without a password and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/web.py"/>
        <source>“{name}” is a web page too long to be read. Print it to a PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/web.py"/>
        <source>“{name}” is too long to be read as Markdown. Rename it to .txt and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/web.py"/>
        <source>“{name}” shows no text to review. Open it, print it to a PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/judge/opening.py"/>
        <source>The judge's file {outputs} is another model's. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/judge/preparing.py"/>
        <source>No judge was trained for {label}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/judge/preparing.py"/>
        <source>The judge is made from {name}, which is not in {models}. Run `smallprint models get {name2}`.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/judge/preparing.py"/>
        <source>{base} is not the file that {label} is published as. Fetch the model again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/download.py"/>
        <source>{named} cannot be used: write it like http://proxy:3128</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/download.py"/>
        <source>the address {url} cannot be used: write it like https://huggingface.co</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/download.py"/>
        <source>the download failed: {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/download.py"/>
        <source>{source} cannot be read ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/download.py"/>
        <source>the certificates in {certificates} cannot be used ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/download.py"/>
        <source>the server answers {status_code} {reason_phrase}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/fetch.py"/>
        <source>{label} could not be fetched: {reason}. Check the connection and try again{kept}. Without a connection, put the file {file} ({origin}) into {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/fetch.py"/>
        <source>{label} could not be stored in {folder} ({error}). Free some space or check that the folder can be written, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/installed.py"/>
        <source>“{name_or_path}” is neither a known model ({models}) nor a file. See `smallprint models list`, or choose a model in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/installed.py"/>
        <source>The model {name} is not on this machine yet. Run `smallprint models get {name2}`, or choose it in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/judge_files.py"/>
        <source>The judge in {folder} belongs to another model than the one that is chosen. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/judge_files.py"/>
        <source>The judge's file {path} names no usable checksums or layers. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/judge_files.py"/>
        <source>The judge's file {path} is damaged. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/judge_files.py"/>
        <source>The judge's file {path} cannot be read ({reason}). Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/known.py"/>
        <source>The model catalogue {path} names a model twice. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/known.py"/>
        <source>The model catalogue {path} cannot be read: {error}. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>There is no model “{name}”. Known models: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/models.py"/>
        <source>{path} is not the file that {label} is published as. Fetch the model again, or put the file elsewhere and choose it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/package_index.py"/>
        <source>pip finds no {package} {version} ({stderr})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/package_index.py"/>
        <source>pip does not say where the package is; a newer pip does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/package_index.py"/>
        <source>pip cannot be run ({error})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/library/server_key.py"/>
        <source>The key cannot be kept: this system's keyring does not answer ({reason}). Unlock or install one, or use a server that needs no key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/calibration.py"/>
        <source>The locator's weights {path} cannot be read ({error}). Reinstall Smallprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/catalogue.py"/>
        <source>The clause catalogue {path} has no [[clause]] entries. Mend it or reinstall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/catalogue.py"/>
        <source>The clause catalogue {path} cannot be read ({error}). Mend it or reinstall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/catalogue.py"/>
        <source>In the clause catalogue {path}, the {field} “{doubled}” is used twice. Change one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/catalogue.py"/>
        <source>In the clause catalogue {path}, entry “{named}”: {error}. Mend it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/judge_outputs.py"/>
        <source>The judge's file {path} cannot be used ({error}). Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/judged.py"/>
        <source>The judge's weights {file} are of another version. Reinstall Smallprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/judged.py"/>
        <source>The judge's weights {file} cannot be read ({error}). Reinstall Smallprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/recall.py"/>
        <source>The measured recall {file} cannot be read ({error}). Reinstall Smallprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/child.py"/>
        <source>“{name}” cannot be marked: {what}. Save it as .docx and review that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/child.py"/>
        <source>“{name}” needs more memory to be marked than it is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/copies.py"/>
        <source>“{name}” could not be marked: it takes too long, or more than a reader can bear. Print it to a new PDF and review that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/pdf.py"/>
        <source>“{name}” is locked by a password, which is not kept: save a copy without one and review that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/word.py"/>
        <source>“{name}” cannot be marked: {unfit}. Open it in Word, save it again and review that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/marking/writing.py"/>
        <source>{n} marked copies</source>
        <extracomment>English for 1: {n} marked copy</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/marking/writing.py"/>
        <source>There is no folder {folder} for the marked copies. Make it first, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/marking/writing.py"/>
        <source>{n} comments</source>
        <extracomment>English for 1: {n} comment</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/ask.py"/>
        <source>There is no question. Write one in plain words, such as “Which law governs this contract?”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/ask.py"/>
        <source>The question is longer than {longest} characters. Ask something shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/choosing.py"/>
        <source>There is no clause type “{strip}”. A JSON report has the keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/choosing.py"/>
        <source>No document of the matter is called “{name}”. A name may have “*” in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>“{name}” cannot be read ({strerror}). Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/report/overview.py"/>
        <source>{n} findings</source>
        <extracomment>English for 1: {n} finding</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>{n} decisions</source>
        <extracomment>English for 1: {n} decision</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/matters/handed_back.py"/>
        <source>{n} notes</source>
        <extracomment>English for 1: {n} note</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/export/report/build.py"/>
        <source>{n} documents</source>
        <extracomment>English for 1: {n} document</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/judging.py"/>
        <source>How this document is split cannot be read. Review it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/kept_types.py"/>
        <source>The clause types kept for other matters are from a newer Smallprint. Update the program to use them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/kept_types.py"/>
        <source>The file {path} is damaged and cannot be set aside ({error}). Move it away by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/kept_types.py"/>
        <source>The clause type could not be kept for other matters ({reason}). Look at the folder {parent}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/kept_types.py"/>
        <source>The clause types kept for other matters cannot be read ({error}). Check the file {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/own_types.py"/>
        <source>The clause type has no name. Give it one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/own_types.py"/>
        <source>There is nothing to find “{name}” by. Give a question or at least one example.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/proposing.py"/>
        <source>The quote of this finding does not match the document, so no words can be put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/ingest/pdf/second.py"/>
        <source>“{name}” is cut short or damaged. Get it again from where it came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/review.py"/>
        <source>“{name}” has only blank pages. Check that it was scanned or saved the right way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/review.py"/>
        <source>“{name}” has no text that can be read, neither as text nor in its pictures. Get a better scan and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/review.py"/>
        <source>“{name}” was added on another computer, or long ago. Add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/matters/review_remarks.py"/>
        <source>{n} others</source>
        <extracomment>English for 1: {n} other</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>“{name}” is too large for a playbook. Choose a YAML file with positions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>The playbook “{name}” cannot be opened ({told}). Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/playbooks/reading.py"/>
        <source>The playbook “{name}” is no text in UTF-8. Save it as such, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/answers/prompts.py"/>
        <source>The prompts file {path} cannot be used ({error}). Mend it or reinstall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/read/answers/trial.py"/>
        <source>The test of wordings {path} cannot be used ({error}). Mend it or reinstall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/presence.py"/>
        <source>The clause weights {file} are of another version. Reinstall Smallprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/locate/presence.py"/>
        <source>The clause weights {file} cannot be read ({error}). Reinstall Smallprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <location filename="../../app/smallprint/read/values/terms.py"/>
        <source>{n} years</source>
        <extracomment>English for 1: {n} year</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <location filename="../../app/smallprint/retrieve/vocabulary.py"/>
        <source>The thesaurus {path} cannot be read ({error}). Mend it or reinstall.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/retrieve/vocabulary.py"/>
        <source>The rarity of words {rarity} cannot be read ({error}). Reinstall Smallprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The settings file {path} does not hold settings. Delete it to start afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The setting “{name}” must be of type {name2}, not {value}. Change it in {settings_file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The setting “{name}” must be one of {choices}, not {value}. Change it in {settings_file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The setting “{name}” must be from {limits} to {limits2}, not {value}. Change it in {settings_file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The settings file {path} cannot be read ({error}). Mend it, or delete it to start afresh.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The settings could not be kept in {path} ({strerror}); they hold until the program ends. Free some space or check that the folder can be written, then save them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The setting “{name}” must hold texts by name. Change it in {settings_file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/own_types.py"/>
        <source>There is a clause type “{name}” already. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/own_types.py"/>
        <source>The clause type “{name}” is not in the matter any more. Add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/copies.py"/>
        <source>“{name}” is this matter itself. Choose another name for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/copies.py"/>
        <source>“{name}” is of an older version, and no copy of it could be put beside it before it is brought up to date ({strerror}). Free some space there, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/copies.py"/>
        <source>“{target}” could not be written ({strerror}). Choose another name or place for the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/database.py"/>
        <source>“{path}” is a folder. Name a matter file, for example “{name}.smallprint”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/database.py"/>
        <source>There is no matter file “{path}”. Check the name, or drop files to start a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/database.py"/>
        <source>“{name}” is a database, but not a matter file. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/database.py"/>
        <source>“{name}” is not there any more: it was moved, renamed or deleted while it was open. What came after that is not stored. Put it back, or open it where it is now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/database.py"/>
        <source>“{path}” cannot be opened ({strerror}). Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/decisions.py"/>
        <source>This finding is not in the matter any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/document_list.py"/>
        <source>What the matter holds of this document cannot be read. Add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/documents.py"/>
        <source>What the matter holds of {row} is damaged and cannot be read. Add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/documents.py"/>
        <source>This document was not read yet. Review it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/foreign.py"/>
        <source>“{name}” was changed by another program: {what}. It is not opened, for what it holds could be a trap. Ask for it again from where it came, or restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/foreign.py"/>
        <source>“{name}” was written by a newer Smallprint. Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/lock.py"/>
        <source>“{name}” cannot be reviewed where it is: no file can be made beside it ({error}). Allow writing to its folder, or save a copy elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/matter.py"/>
        <source>“{name}” is not at its place any more: it was deleted, moved or replaced meanwhile. Put it back, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/opening.py"/>
        <source>“{name}” is read-only and has a second file, “{name2}”, that is not written back yet. Copy both to a folder you may write to, and open the copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/questions.py"/>
        <source>A document was removed while the question was answered. Ask again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/questions.py"/>
        <source>This question was removed from the matter. Ask it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/removed.py"/>
        <source>“{name}” was added again meanwhile. Remove that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/matters/proposing.py"/>
        <source>This finding is not in the matter any more, or was replaced meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/runs.py"/>
        <source>Where a review of this document stopped cannot be read. Review it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/runs.py"/>
        <source>This document was removed while it was being reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>The disk is full: “{name}” could not be saved. Free some space, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>The disk with “{name}” failed while reading or writing. Check that it is connected and has space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>“{name}” is in use by another program. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>“{path}” cannot be opened or made. Check that the folder exists and that you may write to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>“{name}” is not a matter file, or it is damaged. Restore it from a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/absences.py"/>
        <source>This document is not in the matter any more. Add the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/sqlite_errors.py"/>
        <source>“{name}” could not be read or saved (error {code}). Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/store/unpacked.py"/>
        <source>What is in “{within}” cannot be unpacked ({error}). Free some space, or unpack it yourself and add the contracts in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/system/paths.py"/>
        <source>The folder {folder} cannot be made ({error}). Make it by hand, or set SMALLPRINT_HOME to a folder that can be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/system/scratch.py"/>
        <source>The temporary folder cannot be written to ({error}). Make room in it, or set TMPDIR to another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/kind.py"/>
        <source>Kind not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/place.py"/>
        <source>in the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>Last day for notice to stop renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>End of term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>Renewal would begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>{day}: the day after the end, {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>{day}: {length} before the end, {end}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>{end}: as the contract says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>{begins} A renewal of {length} would end on {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/term_dates.py"/>
        <source>{end}: as a person wrote it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/value_remark.py"/>
        <source>ValueRemark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>word search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>clause heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>Rejected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>Edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/domain/voices.py"/>
        <source>Undecided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>Word report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>The findings as a report, to edit and send on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>PDF report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>The same report, to read and file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>HTML report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>The same report as one page for a browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>The findings with filters, and documents by terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>The findings as one plain table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>Ends, renewals and last days for notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>Training data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>What you decided, in the form of CUAD and SQuAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/formats.py"/>
        <source>The findings for other programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>Open the file in Word, save it and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file is cut short or damaged; what is left of it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The first reader failed on this file; a second one read it, without places on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file carries macros, which were not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file carries JavaScript, which was not run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file asks to start another program, which was not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file is a form that only its own program draws (XFA), so its text may be missing here. Print it to a new PDF and add that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>“{0}” is plain text, not what its name says; it was read as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>This is {0}; it was read through LibreOffice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file does not say how its letters are stored; it was read as {0}. Where letters look wrong, save it as UTF-8 and add it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{On} is a picture without text (a scan) and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{On} has no text and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The text of {on} was recognised in pictures (OCR): compare quotes with the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{On}: hard to read, so words may be wrong. Get a better scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The letters stored for {on} are not those that are shown (OCR was used).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The letters stored for {on} seem not to be those that are shown, and the picture could not be read better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>A signature field stands on {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>This document is in {language}. What finds clauses was trained on English contracts, so many will be missed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file refers to {thing} outside it ({kinds}); nothing was fetched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The text of {parts} was read and stands at the end of its page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file has {fields}, {how}{dated}. Whether {valid} valid was not checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>Imported into the file and not read: {names}. Open the file in Word, save it and add it again: Word then writes their text into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>tracked change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>is read as if {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>are read as if {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>stands at the end of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>stand at the end of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>of hidden text stands at the end of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>of hidden text stand at the end of the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>of this text is hidden in the file. It stands at the end of {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>of this text are hidden in the file. They stand at the end of {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>is struck out: it is no part of the contract's text and stands at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>are struck out: they are no part of the contract's text and stand at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>is struck out and no part of the contract's text. It stands at the end of {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>are struck out and no part of the contract's text. They stand at the end of {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>of a form is not ticked and no part of the contract's text. It stands at the end of {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>of a form are not ticked and no part of the contract's text. They stand at the end of {on}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>is not ticked, beside others that are: nothing is taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>are not ticked: nothing is taken from them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>stands where no box is ticked: what was agreed there is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>stand where no box is ticked: what was agreed there is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>picture or embedded object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>pictures or embedded objects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>are not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>would bring in something from outside the file, and was not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>would bring in something from outside the file, and were not followed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>other document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>is inserted by reference and not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>are inserted by reference and not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>of a special font is shown as {unknown_symbol}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>of special fonts are shown as {unknown_symbol}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>a signature field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{count} signature fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>The file has {fields}, not signed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>{done} of them signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source> on {when} by the signer's clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>the signature is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>signatures are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source> and {named} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>Inside the file, not opened: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>Damaged in the file and not read: {names}. {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>Missing from the file: {names}. {again}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/remarks_said.py"/>
        <source>Files inside this file were not read: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Words and figures disagree: “{0}” and “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Passages disagree: another one says “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Read as month/day/year; it may be day/month/year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Read {0} first, {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The point is read as one between thousands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The contract gives a range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The contract says not less than {0}, not more than {1}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Two laws, each for its own case: read the clause.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The contract has “{0}” here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: the end of the year of {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>As long as the first term, {0}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>No end is fixed: the term runs until somebody ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>No date is worked out from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Last day to give notice: {day} ({0} before the end, {end}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Last day to give notice: not worked out; {0} before {day} cannot be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Amends “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Amended by “{0}”: now “{1}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Deleted by “{0}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>there is no such day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>which separator is the decimal one?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>which currency?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>what follows belongs to the figure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>these words are no number that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>a range that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: {source}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: the day after {source}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: the first day of the month after {source}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Some time after {source}, {day}: no date is worked out from that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: {1} after {source}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>{1} after {source}, {day}: no date is worked out from that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: {1} from {source}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Worked out: the day before {1} from {source}, {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>the last date beside the signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>the date of the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>the Effective Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>the agreement date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>the last signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>the start it names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The contract gives a length, not a date; count from {since}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>The end is uncertain: {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Amended by “{name}”{where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Amends “{words}” ({dated}not in this matter).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>Set aside by {clause} as far as that goes: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>It goes before {number}, as {clause} says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>when its term begins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/export/values_said.py"/>
        <source>dated {days}; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The Nano model that reads contracts and words answers: a name from “models list”, or the path of a GGUF file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The address of an OpenAI-compatible server that reads instead of a model on this machine, like http://127.0.0.1:8080/v1. Empty: none. With a server that is not on this machine, text leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Server's model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>The name of the server's model; empty: the first it lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Proxy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>What a model is downloaded through, like http://proxy:3128. Empty: as pip and the system say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Mirror of the model hub</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Where models are downloaded from instead of the hub. Empty: HF_ENDPOINT, or the hub.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Of the window, from its next start on. Reports and the command line are in English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>English</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Deutsch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>简体中文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Light, dark, or as the system says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Size of letters, in percent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Of everything but the documents’ pages, which have their own zoom. 100 is what the system says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Tell me when long work has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>By a message of the desktop, while another program is in front.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Passages read per clause type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>How many of the best passages for each clause type are read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Let the Nano model read each contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>After the first findings the Nano model reads the whole contract and refines them, which takes some seconds a contract. Off: reviews are as fast as can be, and find less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Unfold what is less likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>What is less likely is folded under its clause type; with this on, it is unfolded, also in reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Who comments and proposes words in marked copies of files, as Word shows it. Empty: Smallprint.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Template of reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>A Word file (.docx) whose styles, logo, header and footer reports take, such as “template” writes. Empty: the usual looks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Time limit per file, in seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>A file that takes longer to open is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Memory limit per file, in megabytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>A file that needs more memory to open is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../app/smallprint/settings.py"/>
        <source>Keys that were changed, by the name of their command; an empty key switches the command's off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Document name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What is the title of the contract?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Parties</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Who are the parties that sign the contract?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Agreement date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>On which date was the contract made?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Effective date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>From which date is the contract in effect?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Expiration date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>When does the first term of the contract end?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Renewal term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>For how long is the contract renewed after its first term?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Notice to stop renewal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>How long before the end of the term must notice be given to stop the renewal?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Termination for convenience</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>May a party end the contract without a reason, on notice?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Change of control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a change of control, merger or sale of a party give the other a right, such as to consent or to terminate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>After termination</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What must a party still do after the contract has ended, such as wind-down, last payments or support?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Termination for cause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>May a party end the contract because of a breach, an insolvency or another cause?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Survival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Which terms go on after the contract has ended?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Cap on liability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party's liability limited, by an amount, a time limit for claims, or the kinds of loss that are paid?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Uncapped liability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>For which breaches or losses is liability not limited?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Liquidated damages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a fixed sum or a fee due when the contract is broken or ended early?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Warranty duration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>For how long is a product or service warranted to be free of defects?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Insurance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Which insurance must a party hold, and for how much?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Covenant not to sue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a party promise not to sue or not to contest the other's rights?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Third-party beneficiary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>May someone who is not a party rely on the contract?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Indemnity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Must a party make good what claims and losses cost the other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Warranty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What does a party warrant or promise, and what does it disclaim?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Assignment needs consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a party need the other's consent, or a notice, to assign the contract?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>License grant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a party license something to the other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Non-transferable license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is the transfer of a license restricted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>License from affiliates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a license also granted by the licensor's affiliates, or does it cover what they own?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>License to affiliates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a license also reach the affiliates of the licensee?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Unlimited license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a license given without limit of users, copies or use?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Irrevocable or perpetual license</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a license irrevocable or perpetual?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Source code escrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Must source code be placed with an escrow agent?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>IP ownership assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does intellectual property that a party makes become the other's?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Joint IP ownership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Do the parties own intellectual property jointly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Exclusivity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a party deal only with the other for some goods, services or territory?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Non-compete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party kept from competing, or from working in some business or region?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Exception to a restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Are there exceptions to a non-compete, an exclusivity or a non-solicitation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>No solicitation of customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party kept from soliciting the other's customers or partners?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>No solicitation of employees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party kept from hiring or soliciting the other's employees?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Non-disparagement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party kept from speaking ill of the other?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Most favored nation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Must a party be given terms at least as good as anyone else's?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Right of first refusal, offer or negotiation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Does a party have the first right to buy, to make an offer or to negotiate?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Revenue or profit sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party paid a share of the other's revenue or profit, such as a royalty or a commission?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Price restrictions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Are a party's price changes limited?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Minimum commitment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Must a party buy, pay or deliver a least quantity or amount?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Volume restriction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a fee due, or a notice or consent needed, when use goes beyond a limit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Payment terms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What is paid, and when is it due?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Interest on late payment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What interest is due on late payments?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Price change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>May prices, fees or rent change, and how?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Service levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What service levels, response times or availability are promised?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Deposit or guarantee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a deposit, a guarantee or another security given?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>What must the parties keep secret, and to whom may they pass it on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Duration of confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>For how long must information be kept secret?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Return of information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Must information or data be given back or destroyed, and when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Data protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>How must personal data be handled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Notice of a data breach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>How soon must a data breach or security incident be reported?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Sub-processing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>May personal data be handed to sub-processors, and on what conditions?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Governing law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Which state's or country's law governs the contract?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Audit rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>May a party inspect the other's books, records or premises?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Dispute resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Where and how are disputes decided: by courts, arbitration or mediation?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>How must notices be given, and where to?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Order of precedence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Which document prevails where they conflict?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Entire agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is the contract all that the parties agreed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Amendment in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>How may the contract be changed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Force majeure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/clauses.toml"/>
        <source>Is a party excused by events beyond its control?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Data processing agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Non-disclosure agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Lease</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Employment contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Loan or guarantee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>License</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Supply or distribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Services or software as a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/kinds.toml"/>
        <source>Other commercial contract</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/catalog.toml"/>
        <source>Small and quick. The embedded default: comes from the package index.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/catalog.toml"/>
        <source>Plain transformer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/catalog.toml"/>
        <source>Hybrid: quicker on long passages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/catalog.toml"/>
        <source>Plain transformer; the most careful reader, and slow without more cores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/catalog.toml"/>
        <source>Hybrid; a careful reader, lighter on memory than the plain 1B.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
