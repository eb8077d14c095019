"""Personnel work: candidates and interviews, leave, absences and overtime of the staff."""

BOOK = """
candidates_search | Search the applicant pool by skill. Returns matching applicants, best match first. | skill:~welding,copywriting,data analysis,forklift driving,payroll accounting,pastry baking,network security,nursing,contract law,video editing,project planning,carpentry,customer support,machine learning,sales negotiation,plumbing,technical drawing,bookkeeping "Skill that the applicants must have"; min_years?:2..15 "Least years of experience"; location?:city "Where they live or want to work"; remote?:true=willing to work from home,open to remote work|false=who come to the office,on site only "Way of working"
    find applicants with {skill}
    {skill} applicants {location}
    Could you see whether anybody in our pool knows {skill}, please?
    We are losing two people in May and I'm getting nervous. Who have we got that does {skill}?
    {skill}, at least {min_years} years of it, who comes up
    Our best person for {skill} just handed in her notice and the desk can't stay empty.
    near {location}, anybody experienced in {skill}?
    skill {skill}, min_years {min_years}, location {location}
    yo anyone in the pile good at {skill}, {remote}
    I've been through 40 CVs since lunch, my third coffee is cold, and the manager on floor 5 still wants somebody skilled in {skill}, so show me what the pool holds
    people {remote} with {min_years} or more years in {skill}
    who among those that applied has done {skill} for {min_years} years and lives in {location}
    ? skill  find me applicants around {location} with {min_years} years of experience
    & look for applicants with {skill} and for others with {skill#2}
    & who in {location} can do {skill}, who can do {skill#2}, and who can do {skill#3}
    ! write a job advert for somebody with experience in nursing
    ! what does a bookkeeper in <city> earn these days
    ! how do I learn welding in a year
    ! search the web for companies hiring in <city>
    ! Purge every applicant from before 2020, the auditors are coming on <date>.
    ! send all the welders in the pool an invitation to our open day in <city>
    ! through which job portal did most of our forklift drivers come
    ! Is contract law harder to learn than payroll accounting for somebody of 35?
    ! search the pockets of my grey coat, the ticket to <city> must be in there
candidate_profile | Fetch everything stored about one candidate by id. | candidate_id:id "Candidate id"; section?=all:contact=contact details,address and phone|education=education,degrees|history=work history,previous jobs|notes=interview notes,notes of the interviewers "Part of the file to show, everything by default"; anonymised?=false:true=with the name blacked out,anonymised|false=with the full name,not anonymised "Leave out personal data"
    show candidate {candidate_id}
    {candidate_id} {section}
    Would you kindly open the file of applicant {candidate_id} for me?
    I meet this applicant in ten minutes and remember nothing at all. The number is {candidate_id}, what do we know?
    {candidate_id}, {anonymised}: let me read that application
    The hiring board wants to look at {candidate_id} {anonymised} before it decides.
    I only need the {section} of {candidate_id}
    id: {candidate_id}, section: {section}, {anonymised}
    pull up {candidate_id} real quick, just the {section}
    Between the 9 o'clock call with Bremen and the budget round at 11 I want to read about one applicant once more, the one filed under {candidate_id}, no one else
    remind me who {candidate_id} is
    what did applicant {candidate_id} put down, especially the {section}?
    ? candidate_id  show me the {section} of that applicant
    & open the files of candidates {candidate_id} and {candidate_id#2}
    & the {section} of {candidate_id} and the {section#2} of {candidate_id#2}
    ! delete candidate <id> and all her data
    ! who referred <person> to us
    ! compare <person> with the two other finalists
    ! what makes a good CV
    ! Correct the phone number of <id> to 0171 5550142
    ! mail the degrees of <id> to <email>, they asked for copies
    ! Who else in the company has opened the file of <id> since <date>?
    ! Does a degree from <country> count for as much as ten years of practice?
    ! fetch <person> from the airport at <clock>, terminal 2
candidate_move_stage | Moves a candidate to another stage of the hiring process. | candidate_id:id "Candidate id"; stage:screening=screening,the CV check|phone=the phone interview,the phone round|onsite=the on-site interview,the on-site day|offer=the offer,the offer stage|rejected=the rejected pile,rejection "New stage"; comment?:~strong portfolio,wants to start early,asked for too much money,great references,missing the certificate,very good in the test,not enough experience,charming and well prepared,prefers part time,came late to the call,speaks four languages,has another offer,left a good impression,needs a work permit "Remark for the record"
    move {candidate_id} to {stage}
    {candidate_id} -> {stage}
    Please advance applicant {candidate_id} to {stage}.
    We talked for an hour and the whole team agrees. Applicant {candidate_id} goes to {stage}, remark: {comment}
    {stage} is next for {candidate_id}
    All done with the last talk, {candidate_id} can be put into {stage} now.
    into {stage} with candidate {candidate_id}, note {comment}
    stage: {stage}, candidate: {candidate_id}, comment: {comment}
    pls shift {candidate_id} over to {stage} thx
    I know it is Friday, there were 17 applications this week and Maria is off sick, but before we all go home applicant {candidate_id} should be set to {stage}
    change the status of {candidate_id} to {stage} and add the remark {comment}
    from now on {candidate_id} counts as being in {stage}
    ? stage  move {candidate_id} on in the process
    ? candidate_id  the applicant goes to {stage}, remark {comment}
    & move {candidate_id} and {candidate_id#2} to {stage}
    & {candidate_id} to {stage}, {candidate_id#2} to {stage#2}
    ! add another stage to the hiring process
    ! how many applicants get rejected on average
    ! move my desk to the second floor
    ! tell <person> by mail that we have chosen somebody else
    ! Raise the offer for <id> to <amount> a month, otherwise we lose her
    ! delete the remark about money that somebody left on <id>, it's none of our business
    ! How many people got as far as the on-site day in 2023?
    ! do you think a phone round is fairer to shy people than a whole day on site
    ! Move <person>'s car, it has been blocking the ramp since <clock>.
interview_book | Book an interview for a candidate with one or more interviewers. Sends the invitations. | candidate:person "Candidate's name"; interviewers:person[] "Who conducts the interview"; slot.day:isodate "Day"; slot.start:isotime "Start, HH:MM"; minutes?=45:20..90 "Length in minutes"; video?:true=as a video call,by video|false=face to face,here in the building "Video or in person"
    interview {candidate} on {slot.day} at {slot.start}, interviewers {interviewers}
    {candidate} / {interviewers} / {slot.day} / {slot.start}
    Could you please arrange for {interviewers} to meet our candidate {candidate} on {slot.day} at {slot.start}?
    I promised the candidate an answer today and forgot. {candidate} can come on {slot.day} at {slot.start}, {interviewers} will ask the questions.
    {slot.day}, {slot.start}: candidate {candidate}, {interviewers} on our side, {minutes} minutes
    {candidate} cleared the first hurdle, so a talk with {interviewers} is due, {slot.day} at {slot.start} suits everybody.
    on the panel: {interviewers}. At {slot.start} on {slot.day}. Applicant: {candidate}
    candidate {candidate}, interviewers {interviewers}, day {slot.day}, start {slot.start}, length {minutes} min
    set up the chat w/ {candidate} on {slot.day} {slot.start}, {video}, asking: {interviewers}
    After three calls and about 20 mails we finally agreed: {candidate} will be questioned by {interviewers}, it happens {video}, the day is {slot.day} and we begin at {slot.start}
    have {interviewers} grill {candidate} for {minutes} minutes on {slot.day} from {slot.start}
    invite {candidate} for {slot.start} on {slot.day} {video}; the talk is led by {interviewers}
    ? candidate  book the interview with {interviewers} on {slot.day} at {slot.start}
    ? interviewers  invite {candidate} to a job interview on {slot.day} at {slot.start}
    ? slot.day  candidate {candidate} meets {interviewers} at {slot.start}
    ? slot.start  {interviewers} should interview {candidate} on {slot.day}
    & interview {candidate} at {slot.start} and {candidate#2} at {slot.start#2} on {slot.day}, both led by {interviewers}
    & {interviewers} will interview {candidate} on {slot.day} and {candidate#2} on {slot.day#2}, at {slot.start} each
    ! cancel the interview with <person>
    ! which questions should I ask in an interview
    ! book a table for <person> at <isotime>
    ! what did <person> say in the interview
    ! take <person> off the panel for Monday, he is the applicant's cousin
    ! Record the talk with <person> and keep the film for 6 months.
    ! In which room will <person> be questioned on <isodate>?
    ! Are 45 minutes enough to get to know a nurse, or should it be 90?
    ! invite <person> and her kids to my birthday on the 14th, there'll be cake
requestLeave | Hands in a leave request for an employee. | employee:person "Employee"; firstDay:isodate "First day off, YYYY-MM-DD"; lastDay:isodate "Last day off, YYYY-MM-DD"; leaveType?=vacation:vacation=vacation,annual leave|sick=sick leave,sickness|parental=parental leave,baby leave|unpaid=unpaid leave,leave without pay "Kind of leave"; substitute?:person "Colleague who stands in"
    time off for {employee} from {firstDay} to {lastDay}
    {employee} {leaveType} {firstDay} - {lastDay}
    Would you please hand in {leaveType} for {employee}, {firstDay} until {lastDay}?
    The doctor says nothing but rest will help. {employee} will be out from {firstDay} through {lastDay}.
    {firstDay} to {lastDay}, {employee} wants to be away
    {employee} flies to see the family on {firstDay} and won't be back at work until after {lastDay}, so please put in for it.
    last day off {lastDay}, first day off {firstDay}, who: {employee}
    employee {employee}, from {firstDay}, to {lastDay}, type {leaveType}, substitute {substitute}
    {employee} needs a break lol, off {firstDay} til {lastDay}, {substitute} covers
    It has been a hard year with 3 moves and a new boss, and before the hotel in Crete is sold out I should get this approved: {employee}, free from {firstDay} up to {lastDay}
    {employee} stays at home between {firstDay} and {lastDay}; {substitute} takes over
    apply for {leaveType} on behalf of {employee}, starting {firstDay}, ending {lastDay}
    ? employee  hand in time off from {firstDay} to {lastDay}
    ? firstDay  {employee} wants to be off until {lastDay}
    ? lastDay  {employee} goes on leave on {firstDay}, type {leaveType}
    & hand in leave for {employee} and for {employee#2} from {firstDay} to {lastDay}
    & {employee} is off from {firstDay} to {lastDay} and again from {firstDay#2} to {lastDay#2}
    ! withdraw the leave request of <person>
    ! where should I go on holiday
    ! how many days of leave does the law guarantee
    ! book a hotel from <isodate> to <isodate>
    ! approve the parental leave that <person> asked for
    ! Please cut <person>'s vacation short, she has to be back at her desk on <isodate>.
    ! whose signature is missing on the unpaid leave of <person>?
    ! Why does half of <country> take the whole of August off?
    ! request a taxi to the station for <small> people with skis at <clock>
leaveBalance | Tells how many days of leave an employee has left. | employee:person "Employee"; year?:2019..2030 "Calendar year, the present one by default"; unit?=days:days=in days,counted in days|hours=in hours,counted in hours "Unit of the answer"
    days off left for {employee}
    {employee} remaining leave {year}
    Can you tell me how much holiday {employee} still has, please?
    I want to plan a long trip and have lost count. I'm {employee}, what's left of my days?
    {employee}, {year}: how many free days remain {unit}
    {employee} wonders whether two more weeks on the beach are still possible.
    for {year}, what entitlement is left for {employee}
    name {employee}, year {year}, answer {unit}
    hw many vacation days has {employee} got
    The accountant asked me, on page 4 of her endless list, how much holiday has not been used up by {employee}, and I have no idea where the old sheet went
    what does {employee} still have to take, {unit}?
    has {employee} used up the holiday of {year} already or is there something left
    ? employee  how many days off are left in {year}
    & how much holiday do {employee} and {employee#2} have left
    & the remaining days of {employee} for {year} and for {year#2}
    ! give <person> five more days of leave
    ! pay out the unused holiday of <person>
    ! how many working days does <year> have
    ! what is the balance of my savings account
    ! Carry the last 6 days of <person> over into 2026
    ! <person> wants to donate 4 days to <person>, whose son is ill, please arrange it
    ! On what date do leftover days from 2024 expire?
    ! are 25 days of holiday a lot compared with what people get in <country>
    ! tell <person> a good joke about accountants, she's had a rough week
listAbsences | Lists who is absent from a department in a month. | department:sales=sales,the sales team|engineering=engineering,the engineers|finance=finance,accounting|support=support,the help desk|warehouse=the warehouse,logistics "Department"; month:month "Month"; reason?:vacation=on vacation,on holiday|sick=sick,ill|training=at a training,at a course "Only absences for this reason"; pending?:true=requests still open included,also those not approved yet|false=approved ones only,without open requests "Show requests that are not yet approved"
    who is away from {department} in {month}
    {department} {month} absences
    Please give me an overview of everybody missing from {department} in {month}.
    I'm afraid there'll be nobody to answer the phone. Who is out in {month}, department {department}?
    {month}, {department}: who's {reason}?
    A big delivery arrives in {month}, so can {department} be fully staffed or are people gone?
    in {month} who won't be at work in {department}, {pending}
    department: {department}, month: {month}, {pending}
    gimme the list whos off in {month} over at {department}
    Last year we were 6 short on the 24th and Mr Olsen had to come in himself, so this time I'd like to see early who from {department} is gone in {month}
    show all from {department} that are {reason} in {month}
    {pending}, what gaps are there in {department} during {month}
    ? department  who is away in {month}
    ? month  who in {department} is {reason}
    & who is missing from {department} and from {department#2} in {month}
    & absences in {department} for {month}, {month#2} and {month#3}
    ! how many people work in finance
    ! why are so many people ill in <month>
    ! move <person> from sales to support
    ! list the public holidays in <month>
    ! Call <person> in from holiday, the warehouse is drowning in parcels!
    ! cancel every training of the engineers in June, the budget is gone
    ! who stands in for <person> at the help desk on <date>?
    ! Is accounting more stressful in January than in July?
    ! list three reasons why <city> is a better place to live than <city>
logOvertime | Records extra hours that an employee has worked. | employee:person "Employee"; hours:1.5..9.5 "Extra hours, decimals allowed"; day:isodate "Day on which they were worked"; compensation?=time:time=as time off,for time off later|pay=to be paid out,as paid hours "How it is made up for"; project?:phrase "Project the hours belong to"
    {hours} extra hours for {employee} on {day}
    overtime {employee} {hours}h {day}
    Please note down that {employee} worked {hours} hours longer on {day}.
    The server was down and nobody could leave. {employee} stayed on for {hours} hours that evening, on {day}.
    {day}: plus {hours} h, {employee}, {compensation}
    {employee} only got home at night on {day}, having stuck around {hours} hours beyond closing time, and that should count.
    on {day} there were {hours} hours on top for {employee}, project {project}
    employee {employee}, hours {hours}, day {day}, project {project}, {compensation}
    put {hours} hrs on top 4 {employee}, was on {day}
    Because the truck from Gate 7 came late and two of the ten pallets were wrong, {employee} had to work {hours} hours more than planned on {day}, book it {compensation}
    credit {employee} with {hours} additional hours from {day}, {compensation}
    add {hours} hours of extra work on {project} for {employee}, date {day}
    ? employee  record {hours} extra hours on {day}
    ? hours  {employee} worked longer on {day}, enter it {compensation}
    ? day  {employee} did {hours} extra hours, please write that down
    & {hours} extra hours on {day} for {employee} and for {employee#2}
    & {employee} worked {hours} hours longer on {day} and {hours#2} hours longer on {day#2}
    ! how many extra hours has <person> collected so far
    ! is overtime healthy
    ! raise the salary of <person> by <small> percent
    ! start a timer for <small> hours
    ! Strike the 4.5 extra hours of <isodate> from <person>'s record, it was a typo.
    ! from <date> on nobody in sales may stay beyond 18:00, block it in the system
    ! What is paid for an hour after 22:00 on a Sunday?
    ! Would you sooner have 8 hours off or the money for them?
    ! record the film on channel 5 at <clock>, I won't make it home in time
"""
