"""Files and folders on a computer: copying, packing, searching inside, reading parts."""

BOOK = """
copy_item | Copies a file into a folder, leaving the original where it is. | source_file:file "File to copy"; target_folder:folder "Folder that receives the copy"; overwrite?=false:true=overwriting what is there,replacing any old version|false=without overwriting anything,keeping any old version "Whether an existing file of the same name is replaced"
    copy {source_file} to {target_folder}
    cp {source_file} {target_folder}
    put a duplicate of {source_file} in {target_folder}
    I need {source_file} in {target_folder} as well
    Could you copy {source_file} over to {target_folder}, {overwrite}?
    into {target_folder} please place a copy of {source_file}
    make a second version of {source_file} under {target_folder}, {overwrite}
    back up {source_file} into {target_folder} {overwrite}
    Before I change anything, keep a spare of {source_file} in {target_folder}.
    {target_folder} should have its own {source_file}, {overwrite}
    duplicate {source_file} into the folder {target_folder}
    my colleague works in {target_folder}; give them {source_file} too, {overwrite}
    copy to {target_folder} the file {source_file} {overwrite}
    replicate {source_file} in {target_folder}, {overwrite} please
    ? target_folder  make a copy of {source_file}
    ? source_file  copy the file into {target_folder}
    ? target_folder  can you duplicate {source_file} somewhere safe
    & copy {source_file} and {source_file#2} to {target_folder}
    & put copies of {source_file}, {source_file#2} and {source_file#3} in {target_folder}
    & copy {source_file} to {target_folder} and {target_folder#2}
    ! undo the last copy into <folder>
    ! compare <file> with <file>
    ! copy this paragraph to the clipboard
    ! rename <file> to report_2024.docx
    ! Make <file> read only, so that <person> can't ruin it again.
    ! how often has <file> been opened since <date>?
    ! is a USB stick or the cloud the safer place for spare copies of tax papers
    ! copy the key of my front door three times, one is for <person>
read_file_range | Returns the lines of a text file between two line numbers. | path:file "Text file to read"; start_line:1..400 "First line to return, counted from 1"; end_line:401..2000 "Last line to return, inclusive"; show_numbers?:yesno "Prefix every line with its number"
    lines {start_line} to {end_line} of {path}
    show me {path} from line {start_line} to line {end_line}
    read {path} between lines {start_line} and {end_line}
    I only need the part of {path} that starts at {start_line} and ends at {end_line}
    print {path} {start_line}-{end_line}
    what do lines {start_line} through {end_line} of {path} say, line numbers {show_numbers}
    up to line {end_line}, beginning with line {start_line}: {path}
    in {path}, stop at {end_line} and begin at {start_line}
    {path}, rows {start_line} until {end_line}, numbers {show_numbers}
    Please open {path} with end_line {end_line} and start_line {start_line}.
    The stack trace points somewhere between {start_line} and {end_line} in {path}, let me see that bit, with line numbers {show_numbers}
    cut out {path}: from {start_line}, to {end_line}, show_numbers {show_numbers}
    ending at line {end_line} and starting from {start_line}, what's in {path}?
    give me an excerpt of {path}, {start_line} to {end_line}, with numbering {show_numbers}
    ? end_line  show {path} from line {start_line}
    ? start_line  read {path} up to line {end_line}
    ? path  print lines {start_line} to {end_line}
    & show lines {start_line} to {end_line} of {path} and of {path#2}
    & from {path} I want lines {start_line}-{end_line} and {start_line#2}-{end_line#2}
    ! replace line <small> of <file> with an empty one
    ! how many lines does <file> have
    ! delete lines 20 to 45 of <file>, they're rubbish
    ! Would you swap line 12 of <file> with the one below it?
    ! who wrote the part of <file> from line 80 to line 120
    ! Do most programmers count lines from 0 or from 1?
    ! read my daughter chapter 3 of <phrase> at bedtime
search_in_files | Searches the contents of all files below a folder for a piece of text. | text:phrase "Text to look for inside the files"; folder:folder "Where to start"; extensions?:~py,md,txt,json,yaml,toml,csv,html,rs,go[] "Only files with this extension"; case_sensitive?=true:true=matching case,case sensitive|false=ignoring case,in any case "Whether upper and lower case differ"
    which files in {folder} contain {text}
    grep {text} in {folder}
    look inside the files of {folder} for {text}
    where does {text} occur under {folder}
    find {text} within {folder}, only {extensions} files
    search everything below {folder} for the words {text}, {case_sensitive}
    I know I wrote {text} somewhere in {folder}, can you dig it up?
    any mention of {text} in {folder}?
    {text}: does it show up in any {extensions} file of {folder}
    go through {folder} and report each occurrence of {text}, {case_sensitive}
    Please scan the {extensions} files in {folder} for {text}.
    in {folder} list the hits for {text}, {case_sensitive}
    search the contents for {text}, start at {folder}, extensions {extensions}, {case_sensitive}
    is {text} used anywhere beneath {folder}
    ? text  search inside the files of {folder}
    ? folder  which files contain {text}?
    ? folder  grep for {text}, {case_sensitive}
    & search {folder} for {text} and for {text#2}
    & is {text} mentioned in {folder}, in {folder#2} or in {folder#3}
    ! replace <phrase> by <phrase> in every file of <folder>
    ! search my mailbox for <phrase>
    ! translate every md file in docs/guide into <language>
    ! Stop indexing projects/old, it drains the battery
    ! which encoding has <file>, utf-8 or latin-1
    ! Is json nicer to read than yaml, in your opinion?
    ! search for a flat with 3 rooms in <city>, up to <amount> a month
find_duplicates | Find files with identical content in a directory tree. | root:folder "Top of the tree to scan"; min_size_kb?=1:large "Ignore files smaller than this, in kilobytes"; include_hidden?:true=including hidden files,with dotfiles|false=without hidden files,no dotfiles "Also look at hidden files"
    find duplicates in {root}
    are there identical files below {root}
    which files do I have twice in {root}?
    dupes {root} {include_hidden}
    My disk is almost full, show me everything in {root} that exists more than once.
    check {root} for files with the same content, at least {min_size_kb} KB
    list repeated files under {root} bigger than {min_size_kb} kilobytes
    same content in several places of {root}? ignore anything below {min_size_kb} kB
    scan {root} for copies {include_hidden}
    Please look for double files, starting at {root}, {include_hidden}.
    with a min_size_kb of {min_size_kb}, what is stored redundantly in {root}
    {root}: any clones?
    I think I downloaded some things twice into {root}, can you tell?
    hunt down redundant files in {root} over {min_size_kb} kb {include_hidden}
    ? root  find duplicate files bigger than {min_size_kb} kb
    ? root  do I have any files twice?
    & find duplicates in {root} and {root#2}
    & are there identical files in {root}, in {root#2} and in {root#3}
    ! delete all duplicates in <folder>
    ! find files larger than <large> KB in <folder>
    ! merge the two versions of <file> into one
    ! please hide the folder holiday/2019 from <person>, there's a surprise in it
    ! How much room is left on drive D?
    ! why do people end up with the same photo five times on one phone
    ! find the twin of this sock, blue with a white 7 on it
archive.create | Packs a folder into one compressed archive next to it. | folder:folder "Folder to pack"; format:zip=zip,a zip file|tar.gz=tar.gz,tgz,a gzipped tarball|7z=7z,7-zip "Type of the archive"; level?=6:1..9 "Compression level, 1 fast to 9 small"
    pack {folder} as {format}
    compress {folder} into {format}
    {folder} -> {format}
    bundle the folder {folder} up as {format} with level {level}
    I have to mail {folder} to someone, please make it {format}
    turn {folder} into {format}, compression {level}
    Could I get everything in {folder} as {format}?
    shrink {folder} to {format} using level {level}
    as {format}, please: the directory {folder}
    wrap {folder} up in {format} at compression level {level}
    archive {folder} ({format}, level {level})
    make {format} out of {folder}
    at level {level}, squeeze {folder} into {format}
    We are done with that project, so store {folder} away as {format}.
    ? format  compress {folder} at level {level}
    ? folder  make an archive in the format {format}
    ? folder  zip it up as {format}, level {level}
    & pack {folder} and {folder#2} as {format}
    & I want {folder} both as {format} and as {format#2}
    ! unpack <file> into <folder>
    ! list what is in the archive <file>
    ! put the password <word> on backup_2023.zip
    ! The mail server takes 20 MB at most, so split <file> into smaller parts.
    ! at which compression level was <file> made
    ! is 7z slower than zip on an old laptop?
    ! pack my suitcase for 4 days in <city>, it'll be cold
listRecentFiles | Lists files of a folder that were changed lately, newest first. | directory:folder "Folder to look at"; withinHours:1..72 "How far back, in hours"; maxResults?=20:3..100 "Most entries to return"; sortBy?:name=by name,alphabetically|size=by size,largest first|time=by time,newest first "Order of the result"
    what changed in {directory} in the last {withinHours} hours
    recent files {directory} {withinHours}h
    which files under {directory} were modified within {withinHours} hours?
    show me what somebody touched in {directory} during the past {withinHours} hours
    files in {directory}, not older than {withinHours} hours, {sortBy}
    I saved something in {directory} less than {withinHours} hours ago and can't find it
    top {maxResults} newest things in {directory} from the last {withinHours} hours
    last {withinHours} hours of edits in {directory}, {sortBy}
    list up to {maxResults} files edited in {directory} in {withinHours} hours
    what's new in the folder {directory} since {withinHours} hours ago, at most {maxResults}
    Please give me the modifications of the previous {withinHours} hours in {directory} {sortBy}.
    {maxResults} results max: changes in {directory}, withinHours {withinHours}
    any activity in {directory} over the last {withinHours} hours?
    {directory}, fresh files, {withinHours} hours, {maxResults} entries, {sortBy}
    ? withinHours  what was changed recently in {directory}
    ? directory  which files were modified in the last {withinHours} hours
    & what changed in {directory} and in {directory#2} in the last {withinHours} hours
    & list changes in {directory} for the last {withinHours} hours and for the last {withinHours#2} hours
    ! restore the version of <file> from <small> hours ago
    ! who changed <file> last
    ! set the date of <file> back to <isodate>
    ! My boss will use this laptop at <clock>, so clear the recent documents from the start menu
    ! on which computer was <file> edited yesterday?
    ! Is it normal that a system touches hundreds of files within 2 hours without anyone asking?
    ! list the newest restaurants in <city>, best ones on top
"""
