"""Version control: branches, tags, history, and who wrote what."""

BOOK = """
compare_refs | Shows what changed between two branches, tags or commits. | base:word "Older side of the comparison"; head:word "Newer side of the comparison"; path?:file "Limit the diff to this file"; stat_only?=false:true=just the statistics,only a summary|false=with the full patch,with all the lines "Only count changed lines"
    diff {base} {head}
    what's different between {base} and {head}
    compare the branch {base} with {head}
    show me what {head} adds on top of {base}
    what would change if {base} became {head}, {stat_only}
    changes from {base} to {head} in {path}
    How do {base} and {head} differ in {path}?
    I'm reviewing {head}, its base is {base}, show the changes, {stat_only}
    head {head}, base {base}, {stat_only}
    Everything that happened since {base} up to {head}, please.
    between {base} and {head}, what was modified
    is there any difference in {path} going from {base} to {head}
    with {base} as the base and {head} as the head, list the edits, {stat_only}
    see how {path} evolved from {base} to {head}, {stat_only}
    ? head  what changed compared with {base}
    ? base  show the diff up to {head}
    & compare {base} with {head} and with {head#2}
    & diff {base} against {head}, {base#2} against {head#2}
    ! resolve the conflict between <word> and <word>
    ! apply the patch in <file>
    ! compare the prices of <product> and <product>
    ! lock <word> so that nobody can push to it while I go through the diff with v2.3
    ! Undo everything that <word> changed in src/login.py, I want the old file back.
    ! How long did <person> work on the stuff that is in <word> but not in main?
    ! is a full patch or just the statistics more useful to a reviewer
    ! compare the two offers for the roof, <amount> and 11800, and say which one to take
branches.list | List the branches of a repository. | repository:folder "Local path of the clone"; scope?=local:local=local,locally existing|remote=remote,remote-tracking|all=all,local and remote "Which branches"; merged_into?:word "Only branches already merged into this one"
    list branches in {repository}
    which branches does {repository} have
    show the {scope} branches of {repository}
    what branches have been merged into {merged_into} in {repository}
    In {repository}, is there anything already merged into {merged_into}?
    git branch, {repository}, {scope}
    I cloned something to {repository} and want to see its branches
    give me the names of {scope} branches in {repository}
    what lines of work exist in {repository}
    {repository}: {scope} branches merged into {merged_into}
    I want to clean up {repository}: what is finished and part of {merged_into}?
    how many feature lines are open in {repository}
    Let me see the heads of {repository}, {scope}.
    {scope} ones, for the checkout at {repository}
    ? repository  list the {scope} branches
    ? repository  what is already merged into {merged_into}
    & list the branches of {repository} and {repository#2}
    & show {scope} and {scope#2} branches of {repository}
    ! rename the branch <word> to <word>
    ! delete every merged branch in <folder>
    ! list the branches of my bank in <city>
    ! push all of my local branches up to the server at once
    ! archive whatever in /srv/billing has not been touched since <isodate>, then drop the clone
    ! Who opened the branch <word>, and what for?
    ! Do you prefer many short branches or one long one in a team of 4?
    ! List my flat in <city> on the usual sites, <amount> a month
merge_branch | Merges one branch into another. | source:word "Branch whose commits are taken"; target:word "Branch that receives them"; strategy?=merge:merge=as a merge commit,with a merge commit|squash=squashed,as one squashed commit|rebase=rebased,by rebasing "How the history is joined"; delete_source?:yesno "Delete the source branch afterwards"
    merge {source} into {target}
    bring {source} into {target}
    {source} is ready, put it into {target}
    Please merge {source} with {target} as the target.
    into {target}, merge {source} {strategy}
    get the work of {source} onto {target}, {strategy}
    land {source} on {target} {strategy}
    {target} needs the commits of {source}
    The review of {source} went fine, so it can go into {target} now, {strategy}.
    integrate {source} in {target}, delete the source afterwards: {delete_source}
    pull everything from {source} over to {target}
    target {target}, source {source}, delete_source {delete_source}
    fold {source} back into {target} {strategy}, and removing the old branch: {delete_source}
    I'd like {target} to include {source}
    ? target  merge the branch {source} {strategy}
    ? source  merge it into {target}
    & merge {source} and {source#2} into {target}
    & merge {source} into {target} and into {target#2}
    & land {source}, {source#2} and {source#3} on {target}
    ! abort the merge
    ! merge the two PDFs <file> and <file>
    ! who merged <word> last week
    ! take the merge of fix-typo into main back out, it broke the build
    ! Please assign the pull request for <word> to <person>, I'm off from tomorrow.
    ! which tests failed after hotfix-12 went into release the other day?
    ! Why do some teams squash and others rebase, and which of them has fewer rows about it?
    ! can you merge my two savings accounts, there's <amount> on the one and next to nothing on the other
tag_release | Puts an annotated tag on a commit. | tag:~v1.2.0,v2.0.0-rc1,3.1.4,release-7,2024.2,v0.9.9,1.0.0-beta,build-118,v10.4 "Name of the tag"; commit?:id "Commit to tag, by default the newest one"; message?:sentence "Text stored with the tag"; push?=false:true=and push it,and publish it|false=without pushing,but keep it local "Send the tag to the server"
    tag this as {tag}
    create the tag {tag}
    mark the current commit {tag} {push}
    tag commit {commit} as {tag}
    We just shipped, please label it {tag} with the note {message}
    release {tag} from {commit} {push}
    new tag {tag}, message: {message}
    put {tag} on {commit}
    set a version marker {tag} {push}
    {tag} goes on {commit} saying {message}
    {commit} should carry the name {tag} {push}
    call the latest commit {tag}
    I need a {tag} marker in the history
    git tag {tag}
    Could you make {tag} the tag of {commit}, annotated with {message}, {push}?
    ? tag  tag the commit {commit}
    ? tag  put a release tag on this {push}
    & tag {commit} as {tag} and {commit#2} as {tag#2}
    & create the tags {tag} and {tag#2} on {commit}
    ! what is the newest tag
    ! remove the tag <id>
    ! write the release notes for <id>
    ! v1.2.0 was a mistake, get it off the server before anyone downloads it
    ! Move 2024.2 over to the production machines tonight at <clock>.
    ! how many people have downloaded 3.1.4 so far, and from which countries?
    ! Does a beta usually come before or after a release candidate?
    ! tag <person> in the photo from the beach, he's the one with the hat
blame_lines | Tells who last changed each line in a range of a file. | file_path:file "File to examine"; first_line:1..300 "Start of the range"; last_line:301..900 "End of the range"; ignore_whitespace?=false:true=ignoring whitespace,not counting whitespace changes|false=counting whitespace too,including whitespace changes "Skip changes of spacing"
    who wrote lines {first_line} to {last_line} of {file_path}
    blame {file_path} {first_line} {last_line}
    who touched {file_path} between line {first_line} and line {last_line}, {ignore_whitespace}
    authors of {file_path} from {first_line} through {last_line}
    I found a bug in {file_path} somewhere around {first_line} to {last_line}, whose code is that?
    tell me who last edited {file_path}, first line {first_line}, last line {last_line}
    until line {last_line}, from line {first_line}: who is responsible in {file_path} {ignore_whitespace}
    {file_path}:{first_line}-{last_line}, who did this
    Which commits do lines {first_line}-{last_line} in {file_path} come from?
    last_line {last_line}, first_line {first_line}, annotate {file_path}
    find out whom to ask about rows {first_line} to {last_line} in {file_path}, {ignore_whitespace}
    show the author of every line of {file_path} from {first_line} up to {last_line} {ignore_whitespace}
    ending with {last_line} and beginning with {first_line}, blame the file {file_path}, {ignore_whitespace}
    ? file_path  who wrote lines {first_line} to {last_line}
    ? last_line  blame {file_path} starting at line {first_line}
    ? first_line  who changed {file_path} up to line {last_line}
    & who wrote lines {first_line} to {last_line} of {file_path} and of {file_path#2}
    & blame {file_path} from {first_line} to {last_line} and from {first_line#2} to {last_line#2}
    ! delete lines <small> to <medium> of <file>
    ! how many people work on this repository
    ! comment out lines 120 to 340 of <file> and run the thing again
    ! Rename <file> to parser_old.py and leave a note for <person>
    ! how well are rows 10 to 400 of config.py covered by the tests?
    ! Is a file of 900 lines too long, or do you only get nervous at 2000?
    ! I blame <person> for the dent in my car, write that to the insurance before <isodate>
search-commits | Search the commit history by author, words in the message and date. | author?:person "Name of the committer"; message_contains?:phrase "Words in the commit message"; since:isodate "Oldest date to include, YYYY-MM-DD"; max_results?=50:5..200 "Upper limit for the number of commits"
    commits since {since}
    what did {author} commit since {since}
    everything in the history after {since}
    Which changes mention {message_contains} since {since}?
    history from {since} on, max {max_results}
    show me the work of {author} from {since} until now
    has {author} done anything about {message_contains} since {since}
    I was away from {since}, what went into the repo?
    find commits with {message_contains} in the message, not older than {since}
    log since {since}, author {author}, {max_results} entries
    {since} and later: what was checked in
    look through the history beginning {since} for {message_contains}
    Please list at most {max_results} commits made after {since}.
    what has been pushed since {since}?
    ? since  find the commits of {author}
    ? since  which commits mention {message_contains}
    & what did {author} and {author#2} commit since {since}
    & find commits about {message_contains} and about {message_contains#2} since {since}
    ! revert the commit that mentions <phrase>
    ! add <person> as a contributor
    ! search the web for <topic>
    ! Squash the last 5 commits of <person> into a single one, what a mess.
    ! change the message of my commit from <isodate>, it should say <phrase>
    ! on how many lines of code did <person> get paid overtime in March?
    ! what makes a better commit message, one short line or three long ones with the reason
    ! Search flats in <city> under <amount>, two rooms, from <date> on
"""
