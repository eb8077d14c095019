"""Billing: invoices to customers and their payment, and running subscriptions."""

BOOK = """
invoice.create | Writes a new invoice to a customer. | customer:company "Who is billed"; positions.description:~website design,garden work,three days of consulting,translation of a manual,roof repair,office cleaning,wedding photos,piano lessons,catering for the summer party,maintenance of the lift,delivery of firewood,logo design,accounting in spring,transport of furniture,painting the stairwell,rent of a tent "What was done"; positions.net:amount "Net sum in euros"; tax_rate?=19:percent "Sales tax in percent"; due_in_days?=14:10..60 "Days until payment is due"
    invoice {customer} {positions.net} euros for {positions.description}
    {customer}, {positions.description}, {positions.net} euros
    bill {customer} for {positions.description}: {positions.net} euros, due in {due_in_days} days
    We have finished {positions.description} at {customer}. Please charge them {positions.net} euros.
    {positions.net} euros net from {customer}, {positions.description}, tax {tax_rate}
    I'd like to write a bill over {positions.net} euros to {customer}, it is for {positions.description}
    for {positions.description} we get {positions.net} euros from {customer}, payable within {due_in_days} days
    customer: {customer}; net: {positions.net}; text: {positions.description}; sales tax: {tax_rate}
    {customer} owes me {positions.net} for {positions.description}, make it official pls
    {positions.description} is done, draw up the paperwork for {customer}, {positions.net} euros plus {tax_rate} tax
    It took us 6 days instead of four because it rained all the time and the van broke down, but {positions.description} is done at last and {customer} can be charged {positions.net} euros.
    new bill, {due_in_days} days to pay, {positions.net} euros, {positions.description}, recipient {customer}
    ? positions.net  write an invoice to {customer} for {positions.description}
    ? customer  bill {positions.net} euros for {positions.description}, due in {due_in_days} days
    ? positions.description  please charge {customer} {positions.net} euros
    & invoice {customer} and {customer#2} {positions.net} euros each for {positions.description}
    & bill {customer} {positions.net} euros for {positions.description}, and {customer#2} {positions.net#2} euros for {positions.description#2}
    ! what must stand on an invoice by law
    ! pay the bill of <company> over <amount> euros
    ! create a logo for <company>
    ! cancel invoice <id>
    ! it has to say roof repair on <id>, not garden work, so put that right
    ! Knock 10 percent off invoice <id>, the piano lessons were cut short.
    ! What did we charge Hansen & Sons for office cleaning in the spring of 2023?
    ! Do photographers usually give couples 60 days to pay for wedding photos?
    ! Draw up a will for <person>, the house goes to the cats.
invoice.list_unpaid | Lists unpaid invoices. | customer:company "Only those of this customer"; overdue_days?=0:5..90 "Only those overdue by at least this many days"; sort?=oldest:oldest=oldest first,from old to new|largest=largest first,by amount "Order"; include_reminded?:true=even those we already reminded them of,reminded ones as well|false=without those already reminded,only those never reminded "Also list reminded ones"
    what does {customer} still owe us
    unpaid {customer}
    open items of {customer}, {sort}
    Which of our bills has {customer} not settled yet?
    I have {customer} on the line in ten minutes. Is there anything they haven't paid?
    {customer}: outstanding for more than {overdue_days} days
    show the debts of {customer} to us, {include_reminded}
    customer {customer}, overdue {overdue_days} days or longer, {sort}
    has {customer} paid everything or r there still bills lying around
    {sort}, {include_reminded}, everything {customer} has to pay
    At the trade fair in hall 4 their new director shook hands with me and promised on his honour that all was settled, yet I doubt it, so what is still unpaid by {customer}?
    which amounts are we waiting for from {customer}, at least {overdue_days} days late
    ? customer  list the unpaid invoices, {sort}
    ? customer  which of their bills are more than {overdue_days} days overdue
    & what do {customer} and {customer#2} still owe us
    & open items of {customer}, {customer#2} and {customer#3}
    ! is <company> about to go bankrupt
    ! list the employees of <company>
    ! sell the debts of <company> to a collector
    ! what do I owe <person>
    ! write off all that Bergmann Ltd owes us from before 2021, we'll never see it
    ! Give Delta Foods another 30 days on every open bill, they've had a fire.
    ! By how many days on average did Rossi Transport pay late last year?
    ! I've heard that large companies pay later than small ones, why is that?
    ! list the ingredients of a carrot cake for <small> people
invoice.remind | Sends a payment reminder for an invoice. The tone decides which letter template is used. | invoice_number:id "Unpaid invoice"; tone:friendly=nicely,in a friendly tone|firm=firmly,in a firm tone|final=as a last warning,threatening legal steps "Tone of the letter"; fee?:2.5..40.0 "Reminder fee in euros"; cc?:email[] "Copies to these addresses"
    remind them of {invoice_number}, {tone}
    {invoice_number} reminder {tone}
    please send a payment reminder for {invoice_number}, {tone}
    Nobody has paid {invoice_number}. Write to them again, {tone}.
    {tone} please: they have forgotten {invoice_number}
    with a fee of {fee} euros, dun {invoice_number}, {tone}
    invoice {invoice_number}, tone {tone}, fee {fee}
    ask for the money of {invoice_number} {tone}, copies to {cc}
    still no cash for {invoice_number}, kick them a bit, {tone}
    {cc} should get a copy when you nudge the customer about {invoice_number}, {tone}
    We've known each other for 15 years and his wife bakes the best cakes in town, still I need my money for {invoice_number}, so chase it up for me, {tone}.
    let the customer know, {tone}, that {invoice_number} is overdue and costs {fee} euros more now
    ? tone  send a reminder for invoice {invoice_number} with a fee of {fee} euros
    ? invoice_number  send a payment reminder, {tone}
    & send a reminder for {invoice_number} and {invoice_number#2}, {tone}
    & remind them of {invoice_number} {tone} and of {invoice_number#2} {tone#2}
    ! remind me to buy stamps
    ! what is a polite way to ask for money
    ! forgive the debt of invoice <id>
    ! call <person> about the invoice
    ! Oh no, they had paid <id> all along. Take the firm letter back!
    ! waive the fee of 15 euros on <id>, he is an old friend
    ! Who opened our letter about <id>, and on which day?
    ! what gets the money in quicker, a friendly tone or a last warning
    ! remind <person> that the choir meets at <clock> tonight
invoice.record_payment | Books money that came in for an invoice. | invoice_number:id "Invoice that was paid"; received:amount "Sum received in euros"; received_on?:isodate "Day the money came, YYYY-MM-DD"; method?=transfer:transfer=by bank transfer,by wire|cash=in cash,as banknotes|card=by card,with a credit card|cheque=by cheque,with a cheque "How it was paid"; partial?=false:true=which is only a part of it,as a part payment|false=and that settles it,paid in full "Whether something remains open"
    {invoice_number} paid, {received} euros
    {received} euros came in for {invoice_number}
    book {received} euros on {invoice_number}, {method}
    We got {received} euros for {invoice_number} on {received_on}, {partial}.
    hooray, {invoice_number} has been settled at last! {received} euros.
    please note an incoming {received} euros for {invoice_number} {method}
    on {received_on} {received} euros arrived, they belong to {invoice_number}
    invoice {invoice_number}: received {received}, date {received_on}, {method}
    they finally coughed up {received} for {invoice_number}
    the customer handed over {received} euros {method}, it's for {invoice_number}, {partial}
    An elderly gentleman with two dogs came to the shop at a quarter to six, complained for half an hour about the parking, and then gave us {received} euros for {invoice_number}.
    mark {invoice_number} with {received} euros received, {partial}
    ? received  money has come in for {invoice_number}, {method}
    ? invoice_number  book a payment of {received} euros, received {received_on}
    & {received} euros came in for {invoice_number} and {received#2} euros for {invoice_number#2}
    & book {received} euros each on {invoice_number} and {invoice_number#2}
    ! pay back <amount> euros to <person>
    ! how much cash is in the till
    ! which payment methods do people like best
    ! record the meeting with <company>
    ! The cheque for <id> bounced, so undo the booking of <amount> euros.
    ! they transferred <amount> euros for <id> twice, send the second lot back to them
    ! Which bank account did the money for <id> come from?
    ! When a customer is brand new, would you rather take a cheque or cash?
    ! Book a sauna for the <small> of us on <date> at <clock>.
subscription-start | Start a subscription for a customer. | email:email "Account of the customer"; plan:basic=Basic,the basic plan|plus=Plus,the Plus plan|pro=Pro,the Pro plan|team=Team,the team plan "Plan"; seats?=1:2..40 "Number of users"; trial?=false:true=with a free trial,free to try at first|false=without a trial,paying right away "Begin with a free trial"; coupon?:id "Discount code"
    subscribe {email} to {plan}
    {email} {plan}
    new customer {email}, {plan}, {trial}
    {email} has just signed the order form. They begin with {plan}.
    we won another one! {plan} for {email}, {seats} users
    please set up {plan} for the account {email}
    plan: {plan}, mail: {email}, coupon: {coupon}
    {plan}, {seats} seats, {trial}, it's for {email}
    get {email} going on {plan} thx, code {coupon}
    somebody at {email} wants to become a subscriber, {plan}
    After three phone calls, two demos and a lunch that cost me 60 euros, the lady with the address {email} has said yes and would like to begin as our customer with {plan}.
    sign {email} up for {plan}, they have the voucher {coupon}
    ? plan  start a subscription for {email}, {trial}
    ? email  a new customer wants {plan}, {seats} users
    & subscribe {email} and {email#2} to {plan}
    & start {plan} for {email} and {plan#2} for {email#2}
    ! subscribe me to a newspaper
    ! which streaming service is the cheapest
    ! cancel the subscription of <email> for good
    ! what plans do you have for the weekend
    ! change the address of the account <email> to <email>, she got married
    ! <email> was on holiday, so be nice and give them two more weeks of trial
    ! Who sold the Team plan to <email>, was it <person>?
    ! Will an office of 12 outgrow Plus within a year, in your experience?
    ! start the car and warm it up a bit before <clock>
subscription-switch | Move a running subscription to another plan. | subscription:id "Running subscription"; new-plan:basic=Basic,the basic plan|plus=Plus,the Plus plan|pro=Pro,the Pro plan|team=Team,the team plan "Plan to move to"; when?=now:now=at once,immediately|renewal=at the next renewal,when the paid period ends "When it takes effect"; seats?:2..40 "New number of users"
    move {subscription} to {new-plan}
    {subscription} -> {new-plan}
    switch {subscription} over to {new-plan} {when}
    I'm on {subscription} and would rather have {new-plan}
    We've grown a lot and {subscription} isn't enough any more. {new-plan} with {seats} seats, please!
    {new-plan} instead of what {subscription} has now, {when}
    subscription {subscription}, plan {new-plan}, seats {seats}
    could {subscription} be turned into {new-plan}
    {subscription} is too dear 4 us, put us on {new-plan} {when}
    {when} we'd like to continue {subscription} on {new-plan}
    Our auditor went through 300 lines of costs yesterday, circled a few of them in green, and thinks that {new-plan} would suit us better than what we have under {subscription}, so do that.
    change {subscription} to {new-plan} for {seats} people
    ? new-plan  I want a different plan for {subscription}, {when}
    ? subscription  switch us to {new-plan} with {seats} seats
    & move {subscription} and {subscription#2} to {new-plan}
    & {subscription} goes to {new-plan}, {subscription#2} goes to {new-plan#2}
    ! switch the lights off
    ! is the Pro plan worth its price
    ! change the card that pays for <id>
    ! move subscription <id> to my brother's account
    ! End <id> when the paid period is over and wipe our card details.
    ! freeze the price of <id> for another two years, that's what <person> promised us on the phone
    ! Which plan is <id> on at the moment, and since when?
    ! What do firms with 30 people mostly take, Pro or Team?
    ! Move the sofa over to the window before <person> gets here.
subscription-pause | Pause a subscription for some months; nothing is charged meanwhile. | subscription:id "Subscription to pause"; months:2..6 "Number of months"; from?:isodate "First day of the pause"; keep-data?=true:true=keeping all data,without losing anything stored|false=deleting the data,with everything stored wiped "Keep the stored data"
    pause {subscription} for {months} months
    {subscription} pause {months} months
    put {subscription} on hold from {from}, number of months: {months}
    I'll be travelling and won't need {subscription}. Can it rest for a while, months: {months}?
    months: {months}, subscription: {subscription}, {keep-data}
    freeze {subscription} starting {from}, length in months {months}, {keep-data}
    money is tight, please don't charge {subscription} for the next {months} months
    from {from} on let {subscription} sleep {months} months
    gonna take a break from {subscription}, {months} months or so
    interrupt {subscription} for a period of {months} months, {keep-data}
    My knee needs an operation, the doctor with the moustache says I can forget about all 5 of my hobbies until it heals, so halt {subscription} for {months} months, but don't end it.
    could {subscription} take a holiday of {months} months, {keep-data}
    ? months  pause {subscription} from {from} on
    ? subscription  I'd like to take a break of {months} months, {keep-data}
    & pause {subscription} and {subscription#2} for {months} months
    & put {subscription} on hold for {months} months and {subscription#2} for {months#2} months
    ! pause the music for <small> minutes
    ! do people who pause a contract come back
    ! how many months are left of contract <id>
    ! give me a discount of <percent> on <id>
    ! I'm back earlier than planned, wake <id> up again two months before its time.
    ! hand <id> over to <email> while I'm at sea
    ! how often has <id> been put on hold since we signed
    ! Why do people pause a gym for 6 months when they know they'll never go back?
    ! Pause the film, <person> is at the door.
subscription-usage | Report how much of a subscription was used in a month: users, storage, calls. | subscription:id "Subscription"; month:month "Month to report"; unit?=all:users=users,active users|storage=storage,disk space|calls=API calls,calls "Only this figure"; by-day?=false:true=day by day,with every single day|false=as one total,in one sum "Break down by day"
    usage of {subscription} in {month}
    {subscription} {month} {unit}
    how much of {subscription} did we use in {month}
    {month}: what was the consumption under {subscription}, {by-day}
    The bill looks rather high to me. What did {subscription} consume during {month}?
    show me the {unit} of {subscription} for {month}
    subscription {subscription}, month {month}, figure {unit}, {by-day}
    I'd like a report about {month} for {subscription}, only the {unit}
    did anyone even touch {subscription} in {month} lol
    {by-day} please, {subscription}, {month}
    Before the budget round on the second floor, where last time 12 people argued until midnight, I should know how heavily {subscription} was used by us in {month}.
    let me see the numbers behind {subscription} for {month}
    ? month  how many {unit} did {subscription} use
    ? subscription  report what we used in {month}, {by-day}
    & usage of {subscription} in {month} and in {month#2}
    & how much did {subscription} and {subscription#2} use in {month}
    ! how much electricity did we use in <month>
    ! buy more storage for <id>
    ! what is the usual number of users of such a service
    ! how is the word subscription used
    ! reset the API call counter of <id> for May, those were our own tests
    ! I want the storage of <id> capped at 50 GB so that nobody fills it up
    ! In which country is the data of <id> stored?
    ! Are 40000 API calls in December a lot for a shop that sells candles?
    ! Report the noise from <person>'s flat to the landlord, it went on until <clock>.
"""
