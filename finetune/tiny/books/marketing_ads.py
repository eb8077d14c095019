"""Advertising: campaigns with budgets and reports, mailing lists and their subscribers."""

BOOK = """
campaign-create | Create a new advertising campaign. It starts to run on the given day. | name:title "Name of the campaign"; channel:search=search ads,search engine ads|social=social media,the social networks|display=banners,display ads|video=video ads,video spots "Where the ads appear"; daily-budget:10..900 "Most that may be spent a day"; start:isodate "First day, YYYY-MM-DD"; countries?:country[] "Countries in which it runs, all by default"
    new campaign {name}, {channel}, {daily-budget} a day, from {start}
    {name} / {channel} / {daily-budget} daily / {start}
    Would you set up {name} for me, please: {channel}, no more than {daily-budget} per day, first day {start}.
    The boss wants us to be seen everywhere. So let's have something called {name} using {channel} with {daily-budget} every day as of {start}.
    {daily-budget} per day on {channel} starting {start}, call it {name}
    Our new shop opens on {start} and people should hear about it: {channel}, {daily-budget} a day, working title {name}.
    from {start} on, {channel} for {daily-budget} a day in {countries}, title {name}
    start {start}, daily budget {daily-budget}, channel {channel}, name {name}, countries {countries}
    wanna kick off {name} on {start} w/ {channel}, {daily-budget} bucks per day
    I talked to Jonas for 50 minutes, slide 12 was about the logo, and in the end we want to advertise with {channel} from {start}, under the name {name}, spending {daily-budget} a day
    launch {name}: audience in {countries}, {channel}, {start}, cap of {daily-budget} per day
    let's run {channel} under the title {name} with a daily limit of {daily-budget} in {countries}, beginning {start}
    ? name  launch a campaign with {channel} on {start} for {daily-budget} a day
    ? channel  new campaign {name} from {start}, {daily-budget} per day
    ? daily-budget  set up {name} with {channel}, beginning {start}
    ? start  create {name}, {channel}, {daily-budget} a day
    & create {name} with {channel} and {name#2} with {channel#2}, both {daily-budget} a day from {start}
    & new campaigns {name}, {name#2} and {name#3}: {channel}, {daily-budget} per day, from {start}
    ! design a logo for <company>
    ! which channel works best for a small bakery
    ! delete the campaign <title>
    ! create a page about <product>
    ! rename the campaign Spring Walk to <phrase>, everything else can stay
    ! I'm on leave from <isodate>, so <person> becomes the owner of <id>.
    ! Who approved the ads that we ran in <country> in spring?
    ! Do video spots sell more shoes than banners do?
    ! Create a safe password for <person>, 12 signs or more.
campaign-pause | Pause a running campaign. | campaign-id:id "Id of the campaign"; reason?:~out of stock,budget is used up,wrong price in the ad,the sale is over,legal doubts,typo in the headline,too few clicks,the client asked for it,the landing page is down,the picture must be replaced,too many complaints,waiting for approval "Why, for the log"; resume-on?:isodate "Day on which it goes on by itself"
    pause {campaign-id}
    {campaign-id} stop, {reason}
    Could you put campaign {campaign-id} on hold, please?
    Oh no, I have just seen what it says there! Stop showing {campaign-id} right away, {reason}.
    {campaign-id} must rest until {resume-on}
    We can't deliver any more, so nobody should see the ads of {campaign-id} for the time being.
    because of this: {reason}, freeze {campaign-id}
    campaign id {campaign-id}, reason {reason}, resume on {resume-on}
    kill the ads in {campaign-id} for now ok
    There were 230 angry mails in the box this morning and Petra from the agency is in Lisbon, so before it gets worse take {campaign-id} off the air for a while
    suspend {campaign-id} and let it go on again on {resume-on}
    halt {campaign-id}, reason being {reason}, back on {resume-on}
    ? campaign-id  put the ads on hold, {reason}
    ? campaign-id  suspend that campaign until {resume-on}
    & pause {campaign-id} and {campaign-id#2}
    & hold {campaign-id} until {resume-on} and {campaign-id#2} until {resume-on#2}
    ! pause the music
    ! how do I block ads in my browser
    ! which of our ads are running at the moment
    ! change the picture in the ads of <id>
    ! scrap <id> with all its pictures, we'll never use it again
    ! Make a copy of <id> with the texts in <language>.
    ! Who was it that stopped <id> on <isodate>, and were they allowed to?
    ! At night, is it smarter to switch ads off or just to bid less?
    ! stop the tumble dryer at <clock>, the baby is asleep
campaign-report | Returns one figure of a campaign for a period. | campaign-id:id "Id of the campaign"; metric:clicks=clicks,the number of clicks|impressions=impressions,the number of views|conversions=conversions,the sales it brought|spend=spend,the money spent|ctr=click rate,the click-through rate "Figure to return"; from?:isodate "First day"; to?:isodate "Last day"; by-device?:true=split by device,for phones and computers separately|false=all devices together,not split by device "Break down by device"
    {metric} of {campaign-id}
    {campaign-id} {metric} {from} {to}
    Please look up for me about {campaign-id}: {metric}.
    The client is calling in five minutes and I have nothing to show. For {campaign-id} I need this: {metric}
    {campaign-id}, since {from}, {metric}, {by-device}
    Is {campaign-id} worth the money? I'd judge by this figure: {metric}.
    from {from} to {to}, tell me this about {campaign-id}: {metric}
    metric: {metric}; campaign: {campaign-id}; from: {from}; to: {to}
    hows {campaign-id} doin, {metric} i mean
    In the meeting on floor 3 they argued for 2 hours about whether the blue ad is nicer, yet all I want to know about {campaign-id} is one thing, namely {metric}
    {metric}, {by-device}, campaign {campaign-id}
    how has campaign {campaign-id} performed up to {to} in terms of this: {metric}
    ? metric  give me a figure of {campaign-id} from {from} to {to}
    ? campaign-id  report for the campaign since {from}: {metric}
    & {metric} of {campaign-id} and of {campaign-id#2}
    & for {campaign-id}: {metric}, and also {metric#2}
    ! what is a good click rate
    ! which campaign of <company> won the prize
    ! report the ad <id> for fraud
    ! how many people visited my website yesterday
    ! Those 400 clicks on <id> were robots, I want our <amount> back from the network.
    ! give the ads in <id> a new headline: <phrase>
    ! How old are most of the people who see <id>, and are they mothers?
    ! Are impressions worth anything at all when nobody clicks?
    ! tell me how many goals <person> has scored since <isodate>
campaign-set-budget | Changes the total budget of an existing campaign. | campaign-id:id "Id of the campaign"; total:amount "New total budget"; currency?:currency "Currency as a three-letter code"; spread?=even:even=evenly,in equal parts|fast=as fast as possible,quickly "How to spend it over the days"
    budget of {campaign-id} to {total}
    {campaign-id} total {total} {currency}
    Would it be possible to give {campaign-id} {total} in all?
    Sales are terrible, we have to try harder. Let {campaign-id} cost {total} altogether.
    {total} {currency} for {campaign-id}, spend it {spread}
    {campaign-id} ran dry too early again, it may use {total} altogether this time.
    in total {total} for campaign {campaign-id} from now on
    id {campaign-id}, total {total}, currency {currency}, {spread}
    bump {campaign-id} to {total} all in all, {spread} pls
    Finance came back with their answer after 11 days and signed page 2, which means that for {campaign-id} we are allowed to use {total} overall, so please enter that
    the sum for {campaign-id} is no longer right, make it {total} in {currency}
    let campaign {campaign-id} have {total} overall and use it up {spread}
    ? total  change the budget of {campaign-id}, spend it {spread}
    ? campaign-id  the total should be {total} {currency} now
    & give {campaign-id} and {campaign-id#2} {total} each in total
    & budget of {campaign-id} to {total} and of {campaign-id#2} to {total#2}
    ! how much is left of my household budget this month
    ! how much should a start-up spend on advertising
    ! pay the invoice of <company> over <amount>
    ! set the price of <product> to <amount>
    ! the costs of <id> are to be charged to <person>'s credit card
    ! Could I have <amount> back for <id>? It never ran.
    ! whose signature is under the <amount> for <id>
    ! Is it cleverer to use up a budget evenly or to burn it all in week one?
    ! My nephew is eight now, set his pocket money to 5 euros a week.
add_subscriber | Adds an e-mail address to a mailing list. | email:email "Address to add"; list_name:~spring sale,vip customers,weekly digest,new arrivals,press contacts,wine lovers,garden tips,parents club,beta testers,job alerts,travel bargains,book circle,running group,local events "Name of the mailing list"; first_name?:person "Name for the greeting"; confirm?=true:true=with a confirmation mail first,after asking for confirmation|false=without a confirmation mail,straight away "Ask the reader to confirm"; interests?:word[] "Subjects the reader likes"
    add {email} to {list_name}
    {email} {list_name} {confirm}
    Please put {email} on our list {list_name}.
    I met a lady at the fair who loves what we do. She'd like to get {list_name}, her address is {email}.
    {email}, name {first_name}, wants {list_name}
    {first_name} asks to hear from us, so {email} should receive {list_name} in the future.
    on {list_name} please enter {email}, {confirm}
    list: {list_name}, email: {email}, name: {first_name}, interests: {interests}
    sign up {email} 4 {list_name} thx
    Of the 60 cards from the raffle box only one was readable, somebody from stand 9 with big handwriting, and it says that {email} would like to be on {list_name}
    include {email} in the list {list_name}, likes {interests}
    from today {first_name} ({email}) reads {list_name} as well, {confirm}
    ? email  put {first_name} on the list {list_name}
    ? list_name  {email} wants to get our mails, add it {confirm}
    & add {email} and {email#2} to {list_name}
    & put {email} on {list_name} and on {list_name#2}
    & {email} to {list_name}, {email#2} to {list_name#2}
    ! add <person> to my phone contacts
    ! write me a newsletter about <product>
    ! rename the list weekly digest
    ! is <email> a real address
    ! mail the confirmation to <email> once more, she can't find it
    ! Put wine lovers and garden tips together into one list.
    ! Since when does <email> get the weekly digest?
    ! Does the law in <country> demand that readers confirm twice?
    ! Add <person> to the guest list at the club, we come at <clock>.
remove_subscriber | Takes an address off a mailing list. | email:email "Address to remove"; list_name:~spring sale,vip customers,weekly digest,new arrivals,press contacts,wine lovers,garden tips,parents club,beta testers,job alerts,travel bargains,book circle,running group,local events "Name of the mailing list"; why?:bounced=the mails bounce,the address no longer exists|asked=on request,as the reader asked for it|spam=marked us as spam,reported as spam "Reason"; block?:true=and never let it join again,and block it for good|false=it may join again later,without blocking it "Keep it from joining again"
    take {email} off {list_name}
    {email} out of {list_name}, {why}
    Would you be so kind as to remove {email} from {list_name}?
    Someone shouted at me on the phone because of all our mail. It's {email}, no more {list_name} there please!
    {email}: no {list_name} any longer, {why}
    {email} is fed up with {list_name} and we don't want trouble.
    from {list_name} strike {email} {block}
    list {list_name}, email {email}, why: {why}
    get rid of {email} on {list_name}, {block}
    Among the 14 messages that Tom left on my desk there's an unhappy one saying that {email} doesn't wish to receive {list_name} ever again, which we should respect today
    unsubscribe {email} from {list_name}, reason: {why}
    drop {email} from list {list_name} {block}
    ? email  take that reader off {list_name}, {why}
    ? list_name  {email} doesn't want our mails any more, {why}
    & remove {email} and {email#2} from {list_name}
    & take {email} off {list_name}, {list_name#2} and {list_name#3}
    ! delete the mail from <email>
    ! how do I unsubscribe from the paper
    ! why do readers leave a newsletter
    ! remove the stain from my <word>
    ! forward the angry letter from <email> to <person> in the legal department
    ! <email> has apologised, so lift the block on him
    ! What did <email> write to us when she left job alerts?
    ! Which drives more readers away, five mails a week or one bad joke?
    ! take 5 euros off the bill for <person>, the soup was cold
count_subscribers | Number of people on a mailing list. | list_name:~spring sale,vip customers,weekly digest,new arrivals,press contacts,wine lovers,garden tips,parents club,beta testers,job alerts,travel bargains,book circle,running group,local events "Name of the mailing list"; country?:country "Only people from this country"; active_days?:7..180 "Only people who opened a mail in the last so many days"; include_unconfirmed?=false:true=unconfirmed ones too,including those who never confirmed|false=confirmed ones only,without the unconfirmed "Count addresses that were never confirmed"
    how many are on {list_name}
    {list_name} size {country}
    Could you tell me the number of readers {list_name} has, please?
    The printer wants to know the run and I can't remember it. How big is {list_name} these days?
    {list_name}, {include_unconfirmed}: what's the head count
    I'd like to brag a bit in front of the board about how many people get {list_name}.
    in {country}, how many get {list_name}?
    list {list_name}, country {country}, active within {active_days} days
    hey whats the reach of {list_name}, {include_unconfirmed}
    For the slide right after number 8, the one with the photo of Helga and the two dogs, I need one single number: how many people read {list_name} in {country}
    has {list_name} got many readers who opened something in the past {active_days} days
    count everybody who gets {list_name}, {include_unconfirmed}
    ? list_name  how many readers do we have in {country}
    & how many people are on {list_name} and how many on {list_name#2}
    & readers of {list_name} in {country}, in {country#2} and in {country#3}
    ! how many people live in <country>
    ! show me the addresses of all on wine lovers
    ! how do I get more readers
    ! count the words in <file>
    ! Export the parents club to <file>.
    ! split running group in two, those from <city> and the others
    ! Who was the thousandth reader of travel bargains, and when did he join?
    ! For a town of <large>, is a press list of 40 people a lot?
    ! how many sleeps are there until <isodate>
ab_test_subject_lines | Sends two subject lines to a small share of a list, and the winner to the rest. | list_name:~spring sale,vip customers,weekly digest,new arrivals,press contacts,wine lovers,garden tips,parents club,beta testers,job alerts,travel bargains,book circle,running group,local events "Name of the mailing list"; subject_a:~Last chance for free shipping,Your summer starts here,We have missed you,Three ideas for the weekend,Something small for you,Doors open at nine,A gift for our readers,Ten minutes that pay off,The wait is over,Now even softer,Come and see us on Saturday,A letter from our kitchen "First subject line"; subject_b:~Only until midnight,Guess what is back,Do you know this trick?,Half price on everything,New in the shop this week,It is getting warm,Look what we have found,Your basket feels lonely,Still thinking about it?,Good news for early birds,Fresh from the oven,The big spring clean "Second subject line"; share_percent?=10:5..45 "Share of the list that gets the test"; wait_hours?:2..48 "Hours until the winner is chosen"
    test {subject_a} against {subject_b} on {list_name}
    {list_name}: {subject_a} vs {subject_b}, {share_percent}%
    Could you find out on {list_name} whether {subject_a} or {subject_b} gets opened more?
    We've been quarrelling about this since Monday, so let the readers of {list_name} decide: {subject_a} or {subject_b}.
    {subject_a} / {subject_b}, winner after {wait_hours} hours, readers of {list_name}
    Nobody opened our last mail to {list_name}; this time half of the trial should see {subject_a} and half {subject_b}.
    on {share_percent} percent of {list_name}, try {subject_a} and {subject_b}
    A: {subject_a}, B: {subject_b}, list: {list_name}, share: {share_percent} percent
    lets split {list_name}, one bunch sees {subject_a} n the other {subject_b}
    I wrote 25 headlines on the train to Basel, Ines threw out all except two, and now I'm curious what {list_name} likes better, {subject_a} or rather {subject_b}
    run a trial with {list_name}: first line {subject_a}, second line {subject_b}, wait {wait_hours} hours
    which one pulls better with {list_name}, {subject_a} or {subject_b}? Take {share_percent} percent and wait {wait_hours} h
    ? list_name  test {subject_a} against {subject_b} with {share_percent} percent
    ? subject_a  try {subject_b} against another line on {list_name}
    ? subject_b  on {list_name}, test how {subject_a} does against a second line
    & test {subject_a} against {subject_b} on {list_name} and on {list_name#2}
    ! think of a subject line for our summer sale
    ! which of the two lines do you like better
    ! translate the subject line into <language>
    ! test whether my microphone works
    ! Break off the test on book circle, the first line has a typo!
    ! I'd like Sunday's mail to vip customers to have <file> as its header picture
    ! Which line won on garden tips the other week, and by how much?
    ! Why does New in the shop this week sound so dull to me?
    ! test my daughter on 20 words of <language> before <clock>
"""
