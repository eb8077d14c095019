"""Law and government: court dockets, permits, taxes, fines, representatives."""

BOOK = """
docket_search | Search court dockets by a party's name and the years of filing. | party:person "Name of a party"; filed_from?:1990..2009 "Earliest year of filing"; filed_to?:2010..2025 "Latest year of filing"; court?:~district court,family court,court of appeal,supreme court,labour court,tax court,small claims court,high court "Court"; open_only?=false:true=that are still open,not yet decided|false=open or closed,decided or not "Only cases that are not decided"
    court cases with {party}
    is {party} in any lawsuit
    dockets for {party} between {filed_from} and {filed_to}
    has {party} been sued at the {court}?
    find cases naming {party}, {open_only}
    search the {court} records for {party}
    Before I sign, please see if {party} appears in litigation since {filed_from}.
    party {party}, filed_to {filed_to}, filed_from {filed_from}
    lawsuits against {party} up to {filed_to}, no earlier than {filed_from}
    what legal proceedings involve {party} {open_only}
    {party} {court} cases
    look {party} up in the court register
    any trials of {party} from {filed_from} to {filed_to} in the {court}?
    did {party} go to court lately
    ? party  search the {court} for cases since {filed_from}
    ? party  find lawsuits {open_only}
    & court cases with {party} and with {party#2}
    & cases of {party} at the {court} and at the {court#2}
    & has {party}, {party#2} or {party#3} been sued at the {court}
    ! sue <person>
    ! find a lawyer in <city>
    ! what is the punishment for theft
    ! Have my name, <person>, struck from the public court register
    ! seal the family court file of <person> so that the papers can't get at it
    ! how much did the lawyers of <person> bill him for the trouble at the labour court
    ! Is a small claims court any use without a lawyer?
    ! search my coat pockets for the receipt from <city>
docket.next_hearing | Get the date, room and judge of the next hearing in a case. | docket_no:id "Docket number"; include_past?=false:true=and the past hearings,with earlier hearings too|false=only the next one "Also list past hearings"; notify_email?:email "Send a reminder to this address"
    next hearing in {docket_no}
    when is {docket_no} in court
    which judge hears {docket_no} and when
    date and room of the hearing in {docket_no}, {include_past}
    {docket_no} hearing
    I'm a witness in {docket_no}. When do I have to appear?
    for docket {docket_no}, when do we meet before the judge? {notify_email} should be reminded
    hearing schedule for case {docket_no}, {include_past}
    docket_no {docket_no}, notify_email {notify_email}
    What is the upcoming court date of {docket_no}?
    please tell {notify_email} when {docket_no} comes up in court
    has a trial day been set for {docket_no}
    where and at what time does {docket_no} continue
    show the court calendar of {docket_no} {include_past}
    ? docket_no  when is the next hearing
    ? docket_no  in which room is my case heard, {include_past}
    & next hearing in {docket_no} and {docket_no#2}
    & when are {docket_no}, {docket_no#2} and {docket_no#3} in court
    ! postpone the hearing in <id>
    ! what was the verdict in <id>
    ! I'd like <id> heard in another town, the judge in <city> knows my brother
    ! call <person> as a witness in 22-CV-8140 and send her the summons
    ! What did the judge say to the jury in <id> last time?
    ! Why do hearings in a court of appeal take up to 2 years to come round?
    ! when is the next train to <city>, sometime after <clock>
apply_building_permit | File an application for a building permit. | applicant.name:person "Applicant's full name"; applicant.email?:email "Applicant's e-mail"; applicant.phone?:phone "Applicant's phone number"; work:extension=an extension,an annex|garage=a garage,a carport|solar=solar panels,a solar roof|fence=a fence,a garden wall|demolition=a demolition,tearing down "Kind of work"; parcel:id "Parcel number"; floor_area_m2?:10..400 "Floor area in square meters"
    building permit for {work} on parcel {parcel}, applicant {applicant.name}
    {applicant.name} wants {work} on {parcel}, file the application
    apply for {work}, parcel {parcel}, name {applicant.name}, mail {applicant.email}
    I am {applicant.name} and plan {work} of {floor_area_m2} square meters on plot {parcel}
    request permission for {work} at {parcel}; contact {applicant.name}, {applicant.phone}
    submit for {applicant.name}: {work}, {parcel}
    parcel {parcel}: {work}, {floor_area_m2} m2, by {applicant.name}
    Please start the paperwork for {work} on {parcel}. The owner is {applicant.name}, {applicant.email}, {applicant.phone}.
    on parcel {parcel} {applicant.name} would like to have {work}; ask the town for a permit
    new permit application, {applicant.name}, {parcel}, {work}
    we bought {parcel} and dream of {work}. Applicant: {applicant.name}, phone {applicant.phone}
    {work} ({floor_area_m2} sqm), lot {parcel}, {applicant.name}, {applicant.email}
    have the council approve {work} for {applicant.name} on {parcel}
    ? parcel  {applicant.name} wants {work}, file the building permit
    ? work  apply for a permit on parcel {parcel} for {applicant.name}
    ? applicant.name  building permit for {work} on {parcel}
    & apply for {work} and for {work#2} on parcel {parcel}, applicant {applicant.name}
    & {applicant.name} wants {work} on {parcel} and {applicant.name#2} wants {work#2} on {parcel#2}
    ! is my permit <id> approved
    ! how much does a garage cost
    ! who owns the parcel <id>
    ! change the applicant on <id> from me to <person>, I've sold the plot
    ! Enlarge the garage in my application for parcel 1187 from 30 to 45 square metres
    ! which neighbours of parcel <id> objected to the solar panels and what did they write
    ! do I really need permission for a fence of 1.80 metres in the countryside?
    ! apply for the job as a gardener in <city> with my old CV
checkPermitStatus | See how far a permit application has come. | permitNo:id "Application number"; office?:~building office,trade office,forestry office,traffic office,water authority,health office,harbour office,heritage board "Office in charge"; history?=false:true=with the whole history,showing every step|false=just the current state "Show all steps so far"
    status of permit {permitNo}
    how far is {permitNo}
    has {permitNo} been approved by the {office}
    is my application {permitNo} through yet?
    {permitNo} at the {office}, {history}
    I've been waiting for weeks. Where does {permitNo} stand?
    check {permitNo} {history}
    any news from the {office} about {permitNo}?
    permitNo {permitNo}, {history}
    can we start building, or is {permitNo} still undecided
    look up application {permitNo} please
    did the {office} grant {permitNo}
    progress of {permitNo}, {history}
    what is holding up {permitNo}
    ? permitNo  has the {office} approved my permit
    ? permitNo  how far is my application, {history}
    & status of permits {permitNo} and {permitNo#2}
    & how far are {permitNo}, {permitNo#2} and {permitNo#3}
    & check {permitNo} at the {office} and {permitNo#2} at the {office#2}
    ! withdraw my application <id>
    ! apply for a fishing permit
    ! Speed <id> up, I'm ready to pay <amount> extra for it
    ! lengthen permit BP-60217 by a year, the builder has gone bust
    ! what fee did the heritage board charge for <id>
    ! Which is worse to deal with, the traffic office or the water authority?
    ! check the oil in the car before we set off to <city>
income-tax-estimate | Estimate the income tax of a year from income and deductions. | income:20000..150000 "Gross income of the year"; deductions:1000..15000 "Deductible expenses of the year"; filing?=single:single=single,on my own|joint=jointly,together with my spouse|head=as head of household,as the head of the family "Filing status"; dependents?:2..6 "Number of dependents"; tax_year?:2018..2025 "Tax year"
    estimate my tax: income {income}, deductions {deductions}
    I earn {income} and can deduct {deductions}, what do I owe?
    with {deductions} in deductions and {income} of income, how much tax
    {income} gross, {deductions} expenses, filing {filing}, year {tax_year}
    what goes to the tax office from {income} if I write off {deductions}
    filing {filing}; income {income}; deductions {deductions}
    deductions {deductions}, income {income}, dependents {dependents}
    How much income tax for {tax_year}? I made {income} and had {deductions} of costs.
    after writing off {deductions} from my {income}, what is the tax burden, {filing}
    my salary was {income}, my deductible spending {deductions}, and I have {dependents} children
    tax on {income} less {deductions}
    {filing}, {dependents} dependents, {income} income, {deductions} to deduct: estimate please
    I could claim {deductions} against {income} in {tax_year}. What would I pay?
    roughly what does the state take if one makes {income} and deducts {deductions}?
    ? deductions  estimate the tax on an income of {income}
    ? income  I can deduct {deductions}, what do I owe for {tax_year}
    & tax on {income} with deductions of {deductions} and of {deductions#2}
    & estimate for income {income}, deductions {deductions} and for income {income#2}, deductions {deductions#2}
    & {income} gross, {deductions} deducted, {filing} and {filing#2}
    ! when is the tax return due
    ! send my tax return to the office
    ! how much sales tax is there in <country>
    ! file 61000 of income and 4200 of deductions as my declaration for 2023, signed <person>
    ! give me four more months for my 2024 return, I was in hospital until <date>
    ! how big was the refund that my wife and I got for 2021
    ! Does it make sense for a couple with 3 children to file jointly or single?
    ! estimate how many people will come to the concert in <city>
fine.pay | Pay a parking or traffic fine. | fine_no:id "Number on the ticket"; amount:15..400 "Amount to pay"; method?=card:card=by card,with my card|transfer=by bank transfer,by transfer|cash=in cash,cash at the counter "Way of paying"; admit?=true:true=and I admit it,without objection|false=under protest,but I object "Whether the offence is admitted"
    pay fine {fine_no}, {amount}
    pay {amount} for the ticket {fine_no}
    {fine_no}: {amount} {method}
    I was caught speeding, settle {fine_no} with {amount}
    please pay my parking ticket {fine_no} of {amount} {method}
    {amount} for {fine_no}, {admit}
    the penalty {fine_no} costs {amount}; get it off my desk
    transfer {amount} to clear {fine_no}, {admit}
    take care of {fine_no}, it says {amount} {method}
    fine_no {fine_no}, amount {amount}
    I owe the city {amount}, the number is {fine_no}
    ticket {fine_no} is {amount}. Settle it {method}, {admit}.
    could you hand over the {amount} they want for {fine_no}
    that speeding thing, {fine_no}: {amount}, paid {method}
    ? amount  pay my parking fine {fine_no}
    ? fine_no  pay the fine of {amount} {method}
    & pay {fine_no} with {amount} and {fine_no#2} with {amount#2}
    & settle {fine_no} and {fine_no#2}, {amount} each
    ! appeal against the fine <id>
    ! where may I park in <city>
    ! do I have any unpaid fines
    ! I paid <id> twice, so send me one <amount> back
    ! Have my ticket 4471-B written in my husband's name, he was at the wheel
    ! at what speed was I measured when I got fine <id>
    ! Is it true that 80 over the limit costs you the licence in <country>?
    ! pay the babysitter <amount> in cash when she leaves at <clock>
"""
