"""Pull requests and their reviews, issues and their labels."""

BOOK = """
open_pull_request | Opens a pull request that asks to merge a branch into a base branch. | title:~Fix login redirect,Add dark mode,Bump dependencies,Speed up search index,Remove dead code,Handle empty carts,Rewrite date parser,Support Polish locale,Cache user avatars,Retry failed uploads,Split config module,Drop Python 3.8,Correct rounding of taxes "Title of the pull request"; head:~feature/login,fix/null-pointer,release-prep,dark-mode,chore/deps,search-index,hotfix-42,wip/payments,refactor-core,i18n-pl,perf/cache,upload-retry,cleanup "Branch with the changes"; base?=main:main=main,the main branch|develop=develop,the develop branch|staging=staging,the staging branch "Branch to merge into"; draft?=false:true=as a draft,still a draft|false=ready for review,not as a draft "Not ready yet"; reviewers?:person[] "People who should look at it"
    open a pull request from {head} titled {title}
    pr {head} {title}
    please propose {head} for merging into {base}, title {title}
    I've just pushed the last commit and the tests are green. Make a PR out of {head}, call it {title}.
    {title} is finished on {head}, create the pull request, {draft}
    head {head}, base {base}, title {title}
    could you get a PR going for my branch {head}? The title is {title} and {reviewers} should look at it
    {head} into {base}: {title}, {draft}
    as {title}, put the branch {head} up for review
    yo make a pr, branch {head}, title {title}, thx
    We talked about it for almost 2 hours on Monday and I don't want Greta to wait any longer, so turn {head} into a pull request with the title {title}.
    submit what I have on {head} as a pull request named {title}, reviewers {reviewers}
    ? title  open a pull request from {head} into {base}
    ? head  open a pull request called {title}, {draft}
    & open pull requests for {head}, titled {title}, and for {head#2}, titled {title#2}
    ! merge pull request <large> now
    ! delete the branch <word>
    ! what makes a good pull request title
    ! pull the data from <url>
    ! Rename the branch dark-mode to night-theme, marketing insists.
    ! I was too fast with pull request 218, turn it back into a draft please
    ! how many commits are there on feature/login that main does not have
    ! Is it bad style to call a branch hotfix-42 rather than name it after what it repairs?
    ! open the garage door for <person> at <clock>, he has no key
list_pull_requests | Lists the pull requests of a repository. | repo:~acme/webshop,core/engine,tools/cli,mobile/ios-app,docs/handbook,infra/terraform,data/etl,acme/payments,lib/parser,games/tetris,ops/dashboards,web/landing "Repository as owner/name"; state?=open:open=open,unmerged|merged=merged,accepted|closed=closed,rejected "State of the pull requests"; author?:person "Only those by this person"; updated_after?:isodate "Only those changed after this day"
    pull requests in {repo}
    {repo} prs {state}
    which PRs are waiting in {repo}?
    list the pull requests by {author} in {repo}
    I was on holiday for a while and lost track. What's up for merging in {repo}?
    {author}'s {state} PRs on {repo}
    in {repo}, which {state} ones moved after {updated_after}? pull requests I mean
    repo {repo}, state {state}, author {author}
    Would you show me the pull requests of {repo} that changed after {updated_after}?
    any prs lying around in {repo}??
    The sprint ends today, we are 6 people but only 4 of us are in, and someone has to know how many pull requests {repo} has, so list them.
    give me all the {state} pull requests for {repo}
    ? repo  list the pull requests by {author}
    ? repo  which pull requests are {state}
    & list the pull requests of {repo} and {repo#2}
    & pull requests in {repo} by {author} and by {author#2}
    ! how many repositories does <company> have
    ! list the commits on <word>
    ! close every stale pull request
    ! what does pull request <large> change in the database
    ! Transfer acme/webshop to <person>, I'm leaving the company on <date>
    ! make core/engine private until the lawyers are done
    ! Who has write access to infra/terraform?
    ! do teams of 3 people really need pull requests or is pushing straight to main okay
    ! list everything I need for pancakes for <small> hungry boys
submit_pr_review | Submits your verdict on a pull request. | pr_number:11..999 "Number of the pull request"; verdict:approve=approve,accept|request_changes=request changes on,send back|comment=just comment on,leave a comment on "Your verdict"; body?:~looks good to me,please add a test,naming could be clearer,nice and small change,this breaks the old API,great work,why not reuse the helper,docs are missing,the loop is too slow,one typo in the readme,needs a rebase,I like the new structure "Text of the review"
    {verdict} PR {pr_number}
    {pr_number} {verdict}
    {verdict} pull request {pr_number}, saying {body}
    I've been through all the files and made up my mind, so {verdict} {pr_number}.
    pull request {pr_number}: {verdict} it with the words {body}
    for #{pr_number} my review is: {verdict} it
    please {verdict} pull request number {pr_number} in my name
    pr_number {pr_number}, verdict {verdict}, body {body}
    {body}, that's my review of {pr_number}, {verdict} it
    ok read it. {verdict} pr {pr_number} pls
    Ivan has asked me about it 3 times since lunch and I really can't put him off any longer, so go ahead and {verdict} pull request {pr_number} for me.
    as for number {pr_number}, I want to {verdict} that pull request
    ? pr_number  {verdict} the pull request, saying {body}
    ? verdict  submit my review of pull request {pr_number}: {body}
    & {verdict} the pull requests {pr_number} and {pr_number#2}
    & {verdict} {pr_number} and {verdict#2} {pr_number#2}
    ! write a review of the restaurant in <city>
    ! approve the vacation of <person>
    ! how long should a code review take
    ! undo my review on pull request <large>
    ! Strike <person>'s approval from PR 407, he hadn't read a single line of it.
    ! production is down since <clock>, revert whatever <large> brought in
    ! Did the tests go through on pull request 88?
    ! Would you find it rude if somebody wrote that your loop is too slow where the whole team can read it?
    ! submit my tax return for 2023 before <date> or I'll pay a fine
request_pr_reviewers | Asks people to review a pull request. | pr_number:11..999 "Number of the pull request"; reviewers:person[] "People to ask"; due?:isodate "Day by which they should answer"; required?:true=their approval is required,as required reviewers|false=their approval is optional,as optional reviewers "Whether it may be merged without them"
    ask {reviewers} to review PR {pr_number}
    {pr_number} reviewers {reviewers}
    add {reviewers} as reviewers on pull request {pr_number}
    Nobody has looked at my change for days. Could {reviewers} take a look at {pr_number}?
    {reviewers} should check pull request {pr_number} by {due}
    request a review of #{pr_number} from {reviewers}, {required}
    by {due}, I'd like the opinion of {reviewers} on PR {pr_number}
    pr_number {pr_number}, reviewers {reviewers}, due {due}, {required}
    can {reviewers} pls have a peek at pr {pr_number}
    I would feel better about {pr_number} if {reviewers} read it before it is merged, so please let them know
    The module has about 900 lines and hardly anyone understands it, but people who worked on it in Lisbon would, so for pull request {pr_number} please ask {reviewers} to go through the code.
    put {pr_number} in front of {reviewers}, {required}
    ? pr_number  ask {reviewers} to review my pull request
    ? reviewers  request reviewers for PR {pr_number} by {due}
    & ask {reviewers} to review {pr_number} and {pr_number#2}
    & {reviewers} should review PR {pr_number}, and {reviewers#2} PR {pr_number#2}
    ! who has reviewed pull request <large> so far
    ! ask <person> to lunch
    ! how many reviewers does a change need
    ! remove <person> from the reviewers of <large>
    ! Retarget PR 260 from main to develop
    ! I'd be grateful if you rebased number 612 before <person> gets to it on Monday
    ! for how many days has <person> been sitting on 145?
    ! are two approvals better than one when a change has just 40 lines
    ! Ask <person> whether she would water my plants from the 3rd to the 19th
issue-create | Report a new issue in a repository. | repository:~acme/webshop,core/engine,tools/cli,mobile/ios-app,docs/handbook,infra/terraform,data/etl,acme/payments,lib/parser,games/tetris,ops/dashboards,web/landing "Repository as owner/name"; title:~App crashes on startup,Search ignores umlauts,Export takes forever,Button is cut off on small screens,Password reset mail never arrives,Wrong total with discounts,Dark theme unreadable,Sync stops at night,Upload fails above a gigabyte,Broken link in the guide,Tooltip covers the menu,Time shown in the wrong zone,Login loop on Safari "Short summary of the problem"; assignee?:person "Who should work on it"; priority?:low=low priority,not urgent|normal=normal priority,nothing special|high=high priority,urgent "How urgent it is"
    file an issue in {repository}: {title}
    {repository} bug {title}
    new issue {title} for {repository}, {priority}
    A customer just showed it to me on his own screen. {title}. Please report that in {repository}.
    {title}, that's {priority}; put it in the tracker of {repository}
    could you open a ticket in {repository} saying {title} and give it to {assignee}
    in {repository} there's a bug nobody reported: {title}
    repository {repository}, title {title}, assignee {assignee}, {priority}
    I'd like {assignee} to look after a new bug in {repository}, title {title}
    ugh, {title} again, log it under {repository}
    On my way home I met two of our testers on the tram, line 14 I think, and they told me something that belongs in the issues of {repository}: {title}.
    record this defect against {repository}: {title}
    ? repository  file an issue: {title}
    ? title  open a new issue in {repository} for {assignee}
    & file two issues in {repository}: {title} and {title#2}
    & report {title} in {repository} and {title#2} in {repository#2}
    ! issue a refund for order <id>
    ! fix the crash in <file> for me
    ! create a repository named <word>
    ! what is the difference between a bug and a feature
    ! Shift the bug about Safari from acme/webshop into mobile/ios-app, that's where it belongs
    ! give issue <large> to <person> instead of me, I'm on parental leave
    ! Since which version does the export in tools/cli take forever?
    ! What annoys users more, an app that crashes on startup or one that shows a wrong total?
    ! report my bike stolen to the police in <city>, it's a green one worth 900
issue-search | Search issues by words that occur in them. | query:~memory leak,timeout,flaky test,unicode,payment declined,typo,segfault,slow startup,wrong locale,missing icon,race condition,broken layout,rate limit,login loop,stale cache "Words to look for"; state?:open=open,unsolved|closed=closed,solved "State of the issues"; since?:isodate "Only issues reported after this day"; mine?:true=assigned to me,only mine|false=no matter whose,of everybody "Only issues assigned to you"
    search issues for {query}
    {query} issues
    are there any {state} issues about {query}
    I have the feeling somebody reported this before me. Is there an issue mentioning {query}?
    {state} bugs with {query}, {mine}
    find tickets that talk about {query} reported after {since}
    query {query}, state {state}, since {since}
    Would you look through the tracker for {query}, please?
    did anyone run into {query} already? check the issues
    {query}: known bug?
    Before I spend another 3 evenings on my own theory, which my wife does not find funny at all, please see if the issue tracker has something on {query}.
    since {since}, what has been reported concerning {query}, {mine}
    ? query  search the issues that were reported after {since}
    ? query  look through the {state} issues, {mine}
    & search the issues for {query} and for {query#2}
    & any {state} issues about {query}, {query#2} or {query#3}
    ! search the web for <topic>
    ! what causes a memory leak
    ! find the function that calls <word>
    ! who reports the most bugs
    ! Merge the timeout tickets 214 and 377 into one
    ! nobody outside should see the stuff about payment declined before <date>, so hide it from customers
    ! In which file and on which line does the segfault of number 93 happen?
    ! Is a race condition harder to track down than a memory leak for someone with one year of practice?
    ! search me a cheap flight to <city> on <isodate>, back on the Sunday after
issue-set-labels | Replace the labels of an issue. | issue_number:11..999 "Number of the issue"; labels:word[] "The labels it has afterwards"; keep_old?=false:true=keeping the old ones,on top of the present ones|false=instead of the old ones,dropping the old ones "Keep the labels it already has"
    label issue {issue_number} {labels}
    {issue_number} labels {labels}
    tag #{issue_number} with {labels}, {keep_old}
    The triage meeting just decided on it: {labels} for ticket {issue_number}.
    put {labels} on ticket {issue_number}
    {labels} should be the tags of {issue_number}, {keep_old}
    Would you mind marking ticket number {issue_number} with {labels}?
    issue_number {issue_number}, labels {labels}, {keep_old}
    nobody finds {issue_number} in the board, it needs the labels {labels}
    pls stick {labels} on {issue_number}, {keep_old}
    I've sorted 30 of these since this morning and my eyes hurt, but the last one on the list is {issue_number} and the right labels there would be {labels}.
    set the tags of ticket {issue_number} to {labels}
    ? issue_number  set the labels of the issue to {labels}
    ? labels  change the labels of issue {issue_number}, {keep_old}
    & put the labels {labels} on the issues {issue_number} and {issue_number#2}
    & label {issue_number} with {labels} and {issue_number#2} with {labels#2}
    ! print address labels for <person>
    ! which labels exist in this project
    ! choose a colour for the label <word>
    ! is it useful to have more than ten labels
    ! Recolour the label wontfix, make it grey, it screams at me
    ! pin issue 58 to the top of the board until <date>
    ! who was it that put urgent on <large>?
    ! Which sounds friendlier to newcomers, easy or good first issue?
    ! label the jam in the pantry for me, 12 strawberry and 9 plum, with the year on it
issue-close | Close an issue with a reason. | issue_number:11..999 "Number of the issue"; reason:completed=as done,as completed|duplicate=as a duplicate,as already reported|not_planned=as not planned,as won't fix "Why it is closed"; comment?:~thanks for reporting,fixed in the next release,see the other ticket,could not reproduce it,works as designed,please reopen if it comes back,no longer relevant,out of scope,the vendor solved it,tested on three devices,nobody needs this any more,sorry for the delay "Last comment"; lock?:true=and lock the thread,with the thread locked|false=without locking it,but leave the thread open for comments "Stop further comments"
    close issue {issue_number} {reason}
    {issue_number} close {reason}
    issue #{issue_number} can be closed {reason}, comment {comment}
    I double-checked it with the reporter this morning. Shut {issue_number} {reason}, please.
    {reason}, close {issue_number} {lock}
    we're through with ticket {issue_number}, finish it off {reason}
    issue_number {issue_number}, reason {reason}, comment {comment}
    Please take {issue_number} off the list of open tickets {reason} and write: {comment}
    say {comment} on {issue_number}, then close it {reason}
    get {issue_number} outta here, {reason}
    There were 17 comments, two arguments and one apology from Felix under that ticket, and everybody is glad it's over, so let's have issue {issue_number} closed {reason}.
    end ticket {issue_number} {reason}, {lock}
    ? issue_number  close the issue {reason}, comment {comment}
    ? reason  close issue {issue_number} {lock}
    & close {issue_number} and {issue_number#2} {reason}
    & issue {issue_number} is to be closed {reason}, and {issue_number#2} {reason#2}
    ! close the window in the <word>
    ! reopen issue <large>
    ! how many issues were closed last month
    ! close my account at <company>
    ! split ticket 440 in two, the login part and the rest
    ! Set a milestone on number <large>, it has to make it into 2.4.
    ! Which release contained the fix for 306?
    ! Is it fair to shut every bug after 30 quiet days, or does that just make reporters angry?
    ! close the blinds in the bedroom at <clock>, the sun wakes the baby
"""
