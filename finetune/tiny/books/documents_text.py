"""Documents and text: condensing, translating files, counting words, changing case, pages, versions."""

BOOK = """
condense_document | Write a short version of a document file. | document:file "Path of the document"; sentences?=5:2..15 "Length of the short version, in sentences"; style?=plain:plain=in plain words,in simple language|bullets=as bullet points,in bullets|formal=in formal language,formally "Style of the short version"; focus?:topic "What to pay attention to"
    condense {document}
    give me the gist of {document}
    {document} in {sentences} sentences
    what are the main points of {document}, {style}
    boil {document} down to {sentences} sentences {style}
    I have no time to read {document}. What does it say, in short?
    make a short version of {document}, focusing on {focus}
    tl;dr {document}
    Please reduce {document} to {sentences} sentences.
    the essentials of {document} {style}
    shorten {document} to {sentences} sentences with an eye on {focus}
    key takeaways from {document}, please {style}
    my boss wants an abstract of {document}, {sentences} sentences long
    document {document}, style: {style}
    what is {document} about as regards {focus}
    ? document  give me a short version in {sentences} sentences
    ? document  condense it {style}
    & condense {document} and {document#2}
    & the main points of {document}, {document#2} and {document#3}, {style}
    & {document} in {sentences} sentences and {document#2} in {sentences#2} sentences
    ! count the words of <file>
    ! print <file> twice
    ! write a document about <topic>
    ! delete <file>, nobody will ever read that thing again
    ! send <file> to <email> and ask for comments by <date>
    ! who wrote <file>, and when was it last touched
    ! How many sentences should a good abstract have, 5 or 10?
    ! shorten my blue trousers by <small> centimetres before the wedding
translateDocument | Translate a whole document file and save the result next to it. | path:file "Document to translate"; to:language "Language to translate into"; from?:language "Language of the original, detected if left out"; keepLayout?=true:true=keeping the layout,with the layout intact|false=as plain text,ignoring the layout "Keep headings, tables and images in place"; glossary?:~legal-terms,brand-names,medical,finance-2024,engine-parts,ui-strings,wine-words,school-words "Name of a glossary to follow"
    translate {path} to {to}
    I need {path} in {to}
    {path} from {from} into {to}
    make a {to} version of {path} {keepLayout}
    turn the document {path} into {to}
    our partners read only {to}; prepare {path} for them
    {path} is in {from}, I want it in {to}
    put {path} into {to} with the glossary {glossary}
    Could you render {path} in {to}, {keepLayout}?
    {to} translation of {path}
    into {to} from {from}: {path}
    path {path}, to {to}, glossary {glossary}
    have {path} rewritten in {to} using {glossary} {keepLayout}
    from {from} to {to}, file {path}
    ? to  translate the file {path} please
    ? path  I need my document in {to}
    ? to  {path} is written in {from}, translate it
    & translate {path} and {path#2} to {to}
    & translate {path} to {to} and to {to#2}
    & {path} into {to}, {to#2} and {to#3}
    ! which language is <file> written in
    ! how do I learn <language>
    ! say good morning in <language>
    ! put a password on <file>, our partners in <country> shouldn't open it yet
    ! Add the word <word> to the glossary legal-terms, with its <language> counterpart
    ! what would a sworn translator in <city> charge for <file>
    ! Is <language> harder for a Dane than <language>, and how many years does it take?
    ! translate what the waiter just said to us, he has left already and I only heard <word>
text.count_terms | Count how often certain words occur in a document. | path:file "Document"; terms:word[] "Words to count"; case_sensitive?=false:true=case sensitive,minding upper and lower case|false=ignoring case,in any case "Tell apart upper and lower case"; whole_words?=true:true=whole words only,as whole words|false=also inside other words,parts of words too "Count whole words only"
    how often do {terms} occur in {path}
    count {terms} in {path}
    in {path}, how many times are {terms} used?
    number of occurrences of {terms} in {path}, {case_sensitive}
    {path}: count {terms} {whole_words}
    I think I overuse {terms}. Check {path} for me.
    frequency of the terms {terms} in {path}
    tally {terms} across {path} {case_sensitive}
    please tell me how frequent {terms} are in {path}, {whole_words}
    look through {path} and count the words {terms}
    do {terms} appear in {path}, and how many times
    terms {terms}, path {path}, {case_sensitive}
    What's the count of {terms} within {path}?
    the lawyers want to know how many {terms} there are in {path} {case_sensitive}
    ? terms  count how often some words occur in {path}
    ? path  how many times do {terms} appear
    & count {terms} in {path} and {path#2}
    & how often do {terms} occur in {path} and {terms#2} in {path#2}
    ! replace every <word> in <file>
    ! how many pages does <file> have
    ! fix the spelling in <file>
    ! take every <word> out of <file>, I can't stand it any more
    ! Underline <word> and <word> in <file> with a yellow marker.
    ! on which page of <file> does <word> turn up first
    ! why do English speakers say literally so often, is it a matter of age
    ! count the chairs in the hall, we need 140 for Sunday's concert
change_text_case | Change a piece of text to another letter case. | text:phrase "Text to change"; style:upper=upper case,capitals,all caps|lower=lower case,small letters|title=title case,headline case|snake=snake case,words joined by underscores|camel=camel case,camelCase "Wanted letter case"; strip_spaces?=false:true=and trim it,removing extra spaces|false=keeping the spaces "Remove extra spaces"
    put {text} in {style}
    {text} in {style}
    change {text} to {style}
    write {text} using {style}
    I need {text} in {style} for the poster
    make this {style}: {text}
    convert to {style} {text}
    {style}: {text}
    turn {text} into {style} {strip_spaces}
    Could I have {text} in {style} please?
    format {text} with {style}, {strip_spaces}
    style {style}, text {text}
    my variable should be {text} in {style}
    what does {text} look like in {style}
    use {style} for {text} {strip_spaces}
    ? style  change the letter case of {text}
    ? text  write it in {style}
    & put {text} and {text#2} in {style}
    & {text} in {style} and in {style#2}
    & write {text} in {style}, and {text#2} in {style#2}
    ! how many letters are in <phrase>
    ! make this text bold: <phrase>
    ! translate <phrase> to <language>
    ! read <phrase> aloud in a slow voice
    ! I want <phrase> in 24 point Garamond on the cover, centred
    ! in which year did people begin to set headlines in small letters
    ! do you find camel case easier to read than snake case in Python
    ! put the case with the trumpet in the boot, we leave at <clock>
pdf-extract-pages | Copy a range of pages of a PDF into a new file. | source:~contract.pdf,thesis_v3.pdf,manual-2024.pdf,scan_0012.pdf,docs/handbook.pdf,invoices/all.pdf,annual-report.pdf,/tmp/book.pdf,menu.pdf "PDF to read"; first_page:2..40 "First page to copy, from 1"; last_page:41..300 "Last page to copy"; target?:~part.pdf,out/chapter.pdf,excerpt.pdf,appendix.pdf,for-anna.pdf,selection.pdf,/tmp/cut.pdf,short.pdf "Name of the new file"; rotate?:90=turned right,rotated 90 degrees|180=upside down,rotated 180 degrees|270=turned left,rotated 270 degrees "Turn the pages"
    extract pages {first_page} to {last_page} of {source}
    pages {first_page}-{last_page} from {source} into {target}
    take {source} and keep page {first_page} through page {last_page}
    I only need {source} up to page {last_page}, beginning on page {first_page}
    last page {last_page}, first page {first_page}, source {source}
    copy page {first_page} until {last_page} of {source} to {target} please
    from {source}, everything between page {first_page} and page {last_page} as a new pdf
    The chapter I want ends on page {last_page} and starts on page {first_page} of {source}.
    split off pages {first_page} to {last_page} of {source}, {rotate}
    {source} pp. {first_page}-{last_page}
    make {target} out of pages {first_page} to {last_page} in {source}
    can you pull {first_page} to {last_page} out of {source} {rotate} and name it {target}
    the scan {source} is sideways: give me page {first_page} to page {last_page} {rotate}
    I'd like an excerpt of {source}. The final page is {last_page}, the opening page {first_page}.
    ? first_page  extract everything up to page {last_page} of {source}
    ? last_page  extract {source} starting from page {first_page}
    ? source  give me pages {first_page} to {last_page} of the pdf
    & pages {first_page} to {last_page} of {source} and pages {first_page#2} to {last_page#2} of {source#2}
    & extract pages {first_page} to {last_page} of {source}, {source#2} and {source#3}
    ! merge contract.pdf and menu.pdf
    ! how many pages does manual-2024.pdf have
    ! delete page three of thesis_v3.pdf
    ! number the pages of thesis_v3.pdf from 1 to 96, at the bottom right
    ! sign page 12 of contract.pdf with my name and today's date
    ! how large is scan_0012.pdf in megabytes, can I mail it
    ! Can a PDF of 300 pages be printed as a paperback, or is that too thick?
    ! copy my house key at the shop on Mill Street, 2 pieces please
compare_versions | Show the differences between an older and a newer version of a text file. | old_file:file "Older version"; new_file:file "Newer version"; ignore_whitespace?=false:true=ignoring whitespace,spaces do not matter|false=with whitespace changes "Ignore changes of spaces"; view?=inline:inline=inline,in one column|side_by_side=side by side,in two columns|summary=as a summary,only a summary "How to show the differences"
    what changed from {old_file} to {new_file}
    compare {old_file} with the newer {new_file}
    diff {old_file} {new_file}
    show the differences between the old {old_file} and the new {new_file} {view}
    {new_file} replaces {old_file}; what is different?
    new_file {new_file}, old_file {old_file}
    how does the new text {new_file} differ from {old_file}, {ignore_whitespace}
    Legal sent me {new_file}. The earlier draft is {old_file}. Where did they edit?
    list the edits made in {new_file} since {old_file}, {view}
    between {old_file} (old) and {new_file} (new), which lines are not the same?
    see what is new in {new_file} against {old_file}
    please check {new_file} for modifications relative to {old_file} {ignore_whitespace}
    old: {old_file}, new: {new_file}, {view}
    I'd like {old_file} and its successor {new_file} {view}
    ? new_file  what changed since {old_file}
    ? old_file  compare the new {new_file} with the version before
    & compare {old_file} with {new_file} and {old_file#2} with {new_file#2}
    & what changed from {old_file} to {new_file} and from {old_file} to {new_file#2}
    ! go back to the old version of <file>
    ! which of my files is the largest
    ! Undo whatever <person> did to <file> on Thursday evening
    ! merge <file> into <file> and keep my wording wherever they clash
    ! which of the two was opened more often last month, <file> or <file>
    ! is Git too much for a novelist who only keeps 3 drafts around
    ! compare flights from <city> to <city> on <date>, window seat if possible
"""
