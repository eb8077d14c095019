"""Wages and taxes: pay slips of employees, and the yearly tax return."""

BOOK = """
payslip_get | Returns one pay slip of an employee, with gross pay, deductions and net pay. | employee_id:id "Personnel number"; month:month "Month of the pay slip"; year?:2015..2026 "Year, the current one when left out"; as_file?:true=as a file,as a PDF|false=on the screen only,as plain text "Return a PDF instead of text"
    pay slip {employee_id} {month}
    show me what {employee_id} earned in {month}
    I need the {month} wage statement of employee {employee_id}
    {month} {year}, personnel number {employee_id}, {as_file}
    The bank wants proof of my income. I'm {employee_id}, could I have the one for {month}?
    why is my net so low in {month}, my number is {employee_id}, let me look at it
    get the salary sheet of {employee_id} for {month} {as_file}
    employee: {employee_id}, month: {month}, year: {year}
    cant find my {month} slip, im {employee_id}
    for {month} {year}, how much was deducted from the pay of {employee_id}
    My landlord, whose office is 3 streets away and closes at 5, won't give me the keys unless he sees what I was paid in {month}; I'm number {employee_id} with you.
    open the statement {employee_id} got for {month} of {year}
    ? month  show me the pay slip of employee {employee_id}, {as_file}
    ? employee_id  I need my {month} {year} pay slip
    & pay slips of {employee_id} for {month} and for {month#2}
    & show what {employee_id} and {employee_id#2} were paid in {month}
    ! why are there so many deductions on a pay slip
    ! correct the hourly wage of employee <id>
    ! what will the weather be like in <month>
    ! order paper for the printer
    ! The address on my pay slip is old, put down <city> instead, I'm <id>.
    ! wire the May salary of <id> to the new account, the old one is closed
    ! When is the money for June paid out, on the 28th or on the last?
    ! Why is Christmas money taxed so much harder in November than the normal wage?
    ! Get me a slip of the rose by the gate, I want to plant it in <city>
payslips_summary | Sums up a whole year of pay for one employee: totals per month, bonuses, taxes withheld. | employee_id:id "Personnel number"; year:2015..2026 "Calendar year"; include_bonus?=true:true=bonuses included,with all bonuses|false=bonuses left out,without any bonus "Count bonuses and premiums"; group_by?=month:month=month by month,per month|quarter=by quarter,per quarter "How to group the totals"
    what did {employee_id} earn in {year} altogether
    {employee_id} {year} annual pay
    give me the yearly totals for {employee_id}, {year}
    {year} in a nutshell for employee {employee_id}, {group_by}
    I'm filling in a form for the nursery and it asks for my income of the whole of {year}; personnel number {employee_id}.
    sum up {year} for {employee_id}, {include_bonus}
    number {employee_id}, year {year}, {group_by}, {include_bonus}
    how much wage tax was kept back from {employee_id} over the course of {year}
    whole yr {year} pls, employee {employee_id}, all 12 months added up
    {group_by}, the earnings of {employee_id} throughout {year}
    In the spring I changed from 40 hours to 32 and moved to another department, so I've no idea any more what all my wages of {year} add up to; {employee_id} is my number.
    could somebody add together what we paid to {employee_id} in {year}
    ? year  sum up the yearly pay of {employee_id}, {include_bonus}
    ? employee_id  the total pay for {year}, {group_by}
    & annual pay of {employee_id} and {employee_id#2} in {year}
    & add up the pay of {employee_id} for {year} and for {year#2}
    ! who earns most in our company
    ! sum up the news of <year>
    ! pay a bonus of <amount> euros to everybody
    ! how do bonuses get taxed
    ! Raise the pay of <id> by 4 percent, backdated to January.
    ! strike the bonus of <id> for 2023, he left before the end of the year
    ! how many days was <id> off sick in 2022?
    ! Do people who are paid by the quarter save more than those paid by the month?
    ! sum up chapter <small> of the novel in two sentences for my daughter
net_pay_preview | Estimates take-home pay from a gross monthly salary. Nothing is stored. | gross:1200..9500 "Gross monthly salary in euros"; tax_class:I=class I,tax class 1|II=class II,tax class 2|III=class III,tax class 3|IV=class IV,tax class 4|V=class V,tax class 5 "Tax class"; children?:2..5 "Number of children"; church_tax?=false:true=with church tax,as a church member|false=without church tax,not in any church "Whether church tax is due"
    what is left of {gross} euros gross in {tax_class}
    {gross} gross, {tax_class}, net?
    take-home pay for {gross} euros, {tax_class}, {children} children
    They offered me {gross} euros a month. I'm in {tax_class}, what would land in my account?
    in {tax_class}, {gross} euros before tax, {church_tax}: how much after
    please work out the net salary from {gross} gross, {tax_class}
    {tax_class}, {children} kids, {church_tax}, {gross} euros gross
    how much of a {gross} euro salary would I get to keep, {tax_class}
    yo so {gross} brutto {tax_class}, what do i actually get
    gross: {gross}; class: {tax_class}; children: {children}
    My new boss was very friendly, we talked for 90 minutes and drank two coffees, but I forgot to ask what {gross} euros before deductions come to for someone in {tax_class}.
    if I switch to {tax_class} and my pay is {gross} euros gross, what arrives at the end of the month
    ? tax_class  what remains of {gross} euros gross, {church_tax}
    ? gross  what would be my net pay in {tax_class} with {children} children
    & net pay from {gross} euros gross in {tax_class} and in {tax_class#2}
    & compare {gross} and {gross#2} euros gross in {tax_class}, what is left of each
    ! how can I change my tax class
    ! what is the net weight of <product>
    ! transfer <amount> euros to <person>
    ! preview the file <file>
    ! Move me from tax class IV to class III as of <date>.
    ! I've left the church, so take the church tax off my file from <isodate> on
    ! What does <person> earn before tax, more than 4200 euros?
    ! Is tax class V really such a bad deal for the one who earns less?
    ! Estimate how long the drive to <city> takes if I leave at <clock>
overtime_record | Records overtime of an employee for the next payroll run. | employee:person "Name of the employee"; hours:1.5..9.5 "Hours of overtime"; worked_on:isodate "Day of the overtime, YYYY-MM-DD"; reason?:~stocktaking,sick colleague,late delivery,trade fair,server outage,end of the quarter,moving the office,urgent order,customer visit,night shift,machine repair,staff training,Christmas rush,audit "Why it was needed"; payout?=money:money=paid out,as money|time=as time off,in free time "How it is compensated"
    record {hours} hours of overtime for {employee} on {worked_on}
    {employee} {worked_on} {hours} h extra
    {employee} stayed {hours} hours longer on {worked_on}
    On {worked_on} {employee} did {hours} extra hours, {reason}, {payout}.
    we had a terribly long day on {worked_on}; credit {employee} with {hours} additional hours, would you
    {hours} hours on top for {employee}, date {worked_on}, {payout}
    employee {employee}, day {worked_on}, hours {hours}, reason {reason}
    please note that {employee} worked {hours} hours more than planned on {worked_on} because of this: {reason}
    {employee} didnt get home till late {worked_on}, thats {hours} hrs over, write it down
    reason: {reason}. {hours} surplus hours on {worked_on}, they belong to {employee}
    The truck with 24 pallets came three hours after lunch and everybody else had left, so {employee} put in {hours} additional hours on {worked_on}, please see that they are in the next payroll.
    add {hours} hours beyond the normal shift on {worked_on} to the account of {employee}, {payout}
    ? hours  {employee} worked overtime on {worked_on}, put it down, {reason}
    ? worked_on  record {hours} hours of overtime for {employee}, {payout}
    ? employee  somebody did {hours} hours of overtime on {worked_on}, please record it
    & record {hours} hours of overtime on {worked_on} for {employee} and for {employee#2}
    & {employee}: {hours} extra hours on {worked_on} and {hours#2} extra hours on {worked_on#2}
    ! is unpaid overtime legal
    ! how long does <person> still have to work today
    ! record a voice memo of <small> minutes
    ! who works the late shift on <isodate>
    ! the 3 hours I put in for <person> on <isodate> were wrong, delete them
    ! Let <person> take Friday off and have it count against the overtime from the stocktaking.
    ! who signed for the night shift of <person> on <date>, and was it agreed beforehand?
    ! Would you rather have 6 extra hours as money or as free time?
    ! record <person> singing the anthem, the concert begins at <clock>
startTaxReturn | Starts a new tax return for a year. | taxYear:2015..2026 "Year the return is about"; filingStatus:single=single,on my own|joint=jointly with my wife,together with my husband|separate=separately although married,married but filing separately|widowed=widowed,as a widow "Filing status"; dependants?:person[] "Children and others who are supported"; importLastYear?=true:true=taking over the data of last time,with last year's data filled in|false=from scratch,with empty forms "Copy the data of the previous return"
    begin my {taxYear} tax return, {filingStatus}
    {taxYear} return, {filingStatus}, {importLastYear}
    I want to do my taxes for {taxYear}, {filingStatus}
    It's that time again. Let's open a return for {taxYear}, {filingStatus}.
    {filingStatus}, {taxYear}, my dependants are {dependants}
    please set up the declaration for the year {taxYear}, I file {filingStatus}
    with {dependants} as dependants I'd like to get going on {taxYear}, {filingStatus}
    status: {filingStatus}, year: {taxYear}, {importLastYear}
    ok lets get {taxYear} over with, filing {filingStatus}, {importLastYear}
    we support {dependants}; new return for {taxYear} please, {filingStatus}
    The shoebox with about 200 receipts has been staring at me since Easter, my brother did his in two evenings, so create the forms for {taxYear} now, I'm filing {filingStatus}.
    make me a fresh declaration {filingStatus}, it concerns {taxYear}
    ? filingStatus  start my tax return for {taxYear}, {importLastYear}
    ? taxYear  I want to begin a tax return, {filingStatus}, {importLastYear}
    & start returns for {taxYear} and {taxYear#2}, {filingStatus}
    & new returns: {taxYear} {filingStatus}, and {taxYear#2} {filingStatus#2}
    ! who has to hand in a tax return
    ! return the <product> I bought
    ! find a tax adviser in <city>
    ! start the car
    ! Throw away the return for 2021 that I began, my wife has filed it.
    ! change my return <id> from single to joint, we got married on <date>
    ! Which documents does the tax office still want from us for 2024?
    ! At what age do most people file their first return, 18 or 25?
    ! Start the dishwasher at <clock>, and only if it's full
addDeduction | Adds a deductible expense to an open tax return. | returnId:id "The tax return"; category:travel=trips to work,commuting|home_office=home office,working from home|donation=donations,gifts to charity|medical=medical costs,doctor's bills|training=courses and books,further training|childcare=childcare,the nursery "Kind of expense"; amount:amount "Sum in euros"; receipt?:file "Scan of the receipt"
    deduct {amount} euros for {category} in {returnId}
    {returnId} {category} {amount}
    I spent {amount} euros on {category}, put it into {returnId}
    {amount} euros, {category}, receipt {receipt}, return {returnId}
    Last year was expensive: {amount} euros for {category} alone. It should go into {returnId}.
    please enter {category} with {amount} euros in {returnId}
    in {returnId} I forgot {category}, it was {amount} euros, proof is in {receipt}
    {category}: {amount} euros. Claim that in {returnId}, see {receipt}
    o and dont forget {amount} eur {category} in {returnId}
    return {returnId}, category {category}, sum {amount}
    My wife keeps every slip of paper since 1998 in four folders and has found out that {category} cost us {amount} euros, which certainly belongs in {returnId} to bring down the tax.
    set off {amount} euros against my income in {returnId}, it was for {category}
    ? amount  put {category} into my return {returnId}, the receipt is {receipt}
    ? category  deduct {amount} euros in {returnId}
    ? returnId  I want to claim {amount} euros for {category}
    & in {returnId}, deduct {amount} euros for {category} and {amount#2} euros for {category#2}
    & add {amount} euros for {category} to {returnId} and to {returnId#2}
    ! can I deduct a new <product> from my taxes
    ! donate <amount> euros to the zoo
    ! remove the childcare costs from return <id>
    ! add <medium> and <medium>
    ! The donation in <id> must be 80 euros, not 800, put that right.
    ! get me a new receipt from Doctor Brandt for the 140 euros, mine got wet
    ! how much childcare have I claimed in <id> so far?
    ! What does the state like better, gifts to charity or further training?
    ! Add <person> to the group chat, she's helping with the 2 cakes
taxReturnProgress | Reports how far a filed tax return has been processed and which refund is expected. | returnId:id "The tax return"; showLetters?=false:true=with all letters of the tax office,including the letters I got|false=without the letters,no letters needed "Also list the letters of the tax office"; language?:language "Language of the report"
    how far is {returnId}
    {returnId} refund?
    when do I get my money back for {returnId}
    I handed in {returnId} ages ago and haven't heard a thing.
    has the tax office looked at {returnId} yet, {showLetters}
    in {language} please, what is happening with {returnId}
    return: {returnId}, {showLetters}, language: {language}
    could you check on {returnId}, {showLetters}
    any idea how much im getting back on {returnId}
    {returnId}: assessed or still waiting?
    My sister filed in May and was paid after 19 days while I sat on the sofa and waited, so please have a look whether {returnId} has been dealt with by now.
    explain to me in {language} whether {returnId} has gone through
    ? returnId  how far is my tax return, {showLetters}
    ? returnId  tell me in {language} when my refund will come
    & how far are the returns {returnId} and {returnId#2}
    & progress of {returnId}, {returnId#2} and {returnId#3}
    ! spend my tax refund on a trip to <city>
    ! what happens to people who never pay taxes
    ! object to the assessment of <id>
    ! how is the refund for my order <id> coming along
    ! Pull <id> back from the tax office, I forgot a whole job in it.
    ! have the refund of <id> paid to my mother's account at the other bank
    ! Which clerk deals with <id>, and what is her direct number?
    ! Are returns that come in by post looked at later than those sent online in May?
    ! report the broken street lamp in front of number 14 to the town
requestFilingExtension | Asks the tax office for more time to file. | taxYear:2015..2026 "Year of the return"; newDeadline:isodate "Wanted deadline, YYYY-MM-DD"; reason:~I was in hospital,my papers are still missing,I moved house,my adviser is ill,we had a baby,a flood destroyed my files,I was abroad for work,my employer has not sent the wage statement,my computer was stolen,I look after my sick mother,the bank statement has not come,my father died "Why more time is needed"; contact?:email "Where the answer goes"
    ask for more time for {taxYear} until {newDeadline}, {reason}
    extension {taxYear}, {newDeadline}, {reason}
    {reason}, so I can't file {taxYear} before {newDeadline}
    I won't make it in time. For {taxYear} I'd need until {newDeadline}; {reason}.
    please let the office know that {taxYear} will come by {newDeadline}, {reason}, reply to {contact}
    until {newDeadline} would be fine for my {taxYear} declaration since {reason}
    year: {taxYear}, reason: {reason}, new date: {newDeadline}, contact: {contact}
    {reason} and the {taxYear} deadline is nearly here, get it moved to {newDeadline}
    argh {reason}, can i hand in {taxYear} on {newDeadline} instead
    could the deadline of {taxYear} be put off to {newDeadline} because {reason}, the answer should go to {contact}
    I've always been punctual in all my 22 years as a taxpayer and my neighbour says they are nice about it, but {reason}, so I must ask for {newDeadline} for {taxYear}.
    the answer please to {contact}: {reason}, therefore I need {newDeadline} as the last day for {taxYear}
    ? newDeadline  I can't file {taxYear} in time, {reason}, ask for more time
    ? reason  ask the tax office to give me until {newDeadline} for {taxYear}
    ? taxYear  {reason}, so I need until {newDeadline} to file
    & ask for an extension for {taxYear} and {taxYear#2} until {newDeadline}, {reason}
    & more time please, {reason}: {taxYear} until {newDeadline} and {taxYear#2} until {newDeadline#2}
    ! what is the fine for filing taxes late
    ! extend my library book until <isodate>
    ! pay my tax bill in instalments
    ! build an extension to the kitchen
    ! Withdraw my plea for more time for 2023, the papers have turned up after all.
    ! file a complaint against the clerk who refused to wait until <isodate>
    ! How often have I asked for more time since 2018, and was it ever turned down?
    ! Which excuse do tax offices believe more readily, a flood or a stolen computer?
    ! ask <person> for her recipe with the <small> eggs, mine never rises
"""
