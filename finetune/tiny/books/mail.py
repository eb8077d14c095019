"""Electronic mail: finding, answering, forwarding and sorting messages."""

BOOK = """
list_mails | Lists the messages in one folder of the mailbox, newest first. | mailbox:inbox=inbox,incoming mail|sent=sent folder,sent mail|drafts=drafts,draft folder|spam=spam folder,junk mail|archive=archive,archived mail "Folder of the mailbox"; unread_only?=false:true=unread only,just the unread ones|false=read and unread,everything "Leave out what was read"; limit?=25:3..100 "Most messages to return"
    what is in my {mailbox}
    list {mailbox}
    show my {mailbox}, {unread_only}
    open the {mailbox}
    anything in the {mailbox}?
    the newest {limit} messages in {mailbox}
    {mailbox}, {limit} entries, {unread_only}
    I've been away all week, let me see the {mailbox} {unread_only}
    display up to {limit} items of the {mailbox}
    go through {mailbox} and give me what's there
    Could you tell me what sits in my {mailbox}?
    last {limit} from {mailbox} please
    check {mailbox} {unread_only}
    did something land in the {mailbox}
    ? mailbox  list the last {limit} messages
    ? mailbox  show me my mail, {unread_only}
    & list my {mailbox} and my {mailbox#2}
    & what is in {mailbox}, {mailbox#2} and {mailbox#3}
    ! empty my spam folder
    ! create a new mail folder called <word>
    ! list the files in <folder>
    ! Move the newest 10 messages from the inbox to the archive, I've dealt with them.
    ! mark everything in my junk folder as read, those 300 dots drive me mad
    ! How many gigabytes does my archive take up, and what's the limit?
    ! do people look into their spam folder once a day or never
    ! list <person>'s old bike on the marketplace for <amount>, would you
mail.find | Search messages by text, sender and date. | text:phrase "Words in the subject or the body"; from_address?:email "Only from this sender"; after?:isodate "Received on or after this day"; before?:isodate "Received before this day"; has_attachment?:true=with an attachment,that has a file attached|false=without an attachment,with nothing attached "Restrict by attachment"
    find the mail about {text}
    which messages mention {text}
    I'm looking for the message on {text} from {from_address}
    search mail {text}
    did {from_address} ever write to me about {text}
    something with {text} in it, sent after {after}
    {text}, received between {after} and {before}
    Somebody emailed me about {text} before {before}, I can't find it any more
    look for {text} in what {from_address} sent me {has_attachment}
    a message about {text} {has_attachment}
    all correspondence containing {text}
    where's that email concerning {text} {has_attachment}
    dig up {text} in my mailbox, not older than {after} and older than {before}
    has anyone mentioned {text} to me in writing
    mails from {from_address} after {after} with the words {text}
    ? text  find the mail from {from_address}
    ? text  search my messages after {after}
    & find the mails about {text} and about {text#2}
    & did {from_address}, {from_address#2} or {from_address#3} write to me about {text}
    ! find web pages about <topic>
    ! look up the phone number of <person>
    ! delete everything <person> ever sent me
    ! Block <email>, that man has been writing to me about <phrase> for months
    ! Put the woman who sent the invoice, <email>, into my contacts under <person>.
    ! did <person> open my message on the budget, and at what time?
    ! Why are mails with an attachment so much more likely to be a trap?
    ! find a sitter for <date>, from <clock> to midnight, she should like dogs
reply_mail | Answer a message that is in the mailbox. | message_id:id "Identifier of the message to answer"; body:sentence "Text of the answer"; reply_all?=false:true=to everyone,to all recipients|false=to the sender only,just to the sender "Answer all recipients"
    reply to {message_id}: {body}
    answer {message_id} with {body}
    respond to message {message_id} saying {body}
    write back on {message_id} that {body}, {reply_all}
    {message_id} needs an answer: {body}
    reply {reply_all} to {message_id}: {body}
    They are still waiting on {message_id}. Say {body}
    as an answer to {message_id} send the text {body} {reply_all}
    please react to {message_id}, {reply_all}, with: {body}
    {body} is my response to {message_id}
    let them know in {message_id} that {body}
    get back to {message_id} {reply_all}, telling them {body}
    for {message_id}, my reply is {body}
    send a response: {body} (message {message_id}, {reply_all})
    ? body  reply to {message_id} {reply_all}
    ? message_id  reply {body}
    ? body  I have to get back to {message_id}
    & reply {body} to {message_id} and to {message_id#2}
    & answer {message_id} with {body}, and {message_id#2} with {body#2}
    ! call back <person>
    ! reply to the review of <product>
    ! mark <id> as spam
    ! I was too rude in my answer to <id>, unsend it before they see it
    ! pin <id> to the top and turn its title into <phrase>
    ! Which phone did <person> write <id> on?
    ! Is reply all ever a good idea in a firm of 200?
    ! reply to the knock at the door, I'm in the bath and it's surely <person>
forward_mail | Passes a message on to other people. | message_id:id "Which message"; recipients:email[] "Addresses to send it to"; comment?:sentence "Text to put above the message"; keep_attachments?=true:true=with the attachments,including the files|false=without the attachments,leaving out the files "Send attached files along"
    forward {message_id} to {recipients}
    pass {message_id} on to {recipients}
    fwd {message_id} {recipients}
    {recipients} should also see {message_id}
    send {message_id} on to {recipients} with the comment {comment}
    share message {message_id} with {recipients} {keep_attachments}
    I got {message_id} by mistake, it is meant for {recipients}
    let {recipients} have {message_id}, and write above it: {comment}
    forward the message {message_id} {keep_attachments} to {recipients}
    please hand {message_id} over to {recipients}
    relay {message_id}, {keep_attachments}, recipients {recipients}, note {comment}
    to {recipients}: forward {message_id}
    could {recipients} get a copy of {message_id} {keep_attachments}
    bring {message_id} to the attention of {recipients}, adding {comment}
    ? recipients  forward {message_id} {keep_attachments}
    ? message_id  forward that mail to {recipients}
    & forward {message_id} and {message_id#2} to {recipients}
    & pass {message_id}, {message_id#2} and {message_id#3} on to {recipients} {keep_attachments}
    ! forward port <large> to <large>
    ! forward my calls to <phone>
    ! print the message <id>
    ! Get <id> into <language> for me and keep it in the folder called <word>.
    ! delete <id> for good, and from <email>'s mailbox too if there's a way
    ! how big are the attachments that came with <id>, more than 25 MB?
    ! What's more polite, forwarding a mail with a comment or without?
    ! forward my post from the old flat to 3 Mill Lane, <city>, starting <isodate>
save_draft | Stores an unsent mail in the drafts. Nothing is sent. | to:email[] "Main recipients"; subject:title "Subject line"; body?:sentence "Text of the mail"; cc?:email[] "Recipients of a copy"; importance?=normal:low=low|normal=normal|high=high,urgent "Flag of the mail"
    draft a mail to {to} with the subject {subject}
    prepare an email for {to}, subject {subject}, don't send it yet
    save a draft: to {to}, subject {subject}, text {body}
    start a mail to {to} titled {subject}
    set up a message about {subject} for {to}, cc {cc}, I'll finish it later
    I want to write to {to} this evening, please prepare it: subject {subject}, body {body}
    unsent mail, {importance} importance, to {to}, headed {subject}
    keep this for later: a mail to {to} called {subject} saying {body}
    subject {subject}, recipients {to}, draft only
    put an email in my drafts for {to} with {subject} on the subject line
    compose but do not send: {to}, copy to {cc}, {subject}, {body}
    get a message of {importance} priority to {to} ready, subject {subject}
    could you already type up something for {to} under the heading {subject}? text: {body}
    begin an email, {subject}, to {to}
    ? to  draft a mail with the subject {subject}
    ? subject  prepare an email to {to} saying {body}
    & draft a mail to {to} with the subject {subject}, and one with the subject {subject#2}
    & save drafts to {to} titled {subject}, {subject#2} and {subject#3}
    ! send all my drafts
    ! draft a contract for <company>
    ! throw away the draft to <email> about the summer party, we're not having one
    ! Send off the thing I prepared for <person> on <isodate>, as it is.
    ! when did I last touch the draft with the heading <phrase>?
    ! does high importance on a mail help, or do people just find it pushy
    ! I'd like <large> saved for the kids by <date>, draw up a budget for it
set_auto_reply | Turn on an automatic answer for a period of absence. | from_day:isodate "First day of the absence, YYYY-MM-DD"; until_day:isodate "Last day of the absence, YYYY-MM-DD"; text:sentence "What the automatic answer says"; external?:true=for outsiders too,also for people outside the company|false=for colleagues only,inside the company only "Whom it answers"
    out of office from {from_day} to {until_day}: {text}
    set an automatic answer from {from_day} until {until_day} saying {text}
    I'm on holiday {from_day} to {until_day}, everyone who writes should get: {text}
    auto reply {from_day} - {until_day} {text}
    until {until_day}, from {from_day} on, answer my mails with {text}
    While I'm away, {from_day} through {until_day}, tell people {text}, {external}
    vacation notice: {text}, start {from_day}, end {until_day}
    my leave ends {until_day} and begins {from_day}; the away message is {text}
    turn on the absence note {text} between {from_day} and {until_day} {external}
    people who mail me from {from_day} up to {until_day} get the text {text}, {external}
    answer automatically with {text}, {external}, from {from_day} till {until_day}
    away {from_day} to {until_day}, note: {text}
    the last day is {until_day}, the first day is {from_day}, the response is {text} {external}
    ? text  set an out of office from {from_day} to {until_day}
    ? until_day  answer my mails automatically with {text} from {from_day}
    ? from_day  away message until {until_day}: {text}
    & set an out of office {text} from {from_day} to {until_day} and from {from_day#2} to {until_day#2}
    ! cancel my holiday from <isodate>
    ! switch off the automatic answer
    ! the absence note that's running until <isodate>, turn it off now, I'm back already
    ! Ring everyone who got my away message since Monday and tell them that <person> is in charge.
    ! How many people outside the company have got my vacation notice so far?
    ! should one say in an absence note which country one is in, or is 'away' enough
    ! set the heating to answer my comings and goings, 21 degrees from <clock> and off at night
"""
