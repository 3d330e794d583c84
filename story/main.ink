// The timeline: one list of all dated scenes. The tables know the order; the scene that is due is told.
// (`not d01` lets the list run through once in Inky, where everything is always due.)
INCLUDE bridge.ink
INCLUDE 1-design.ink
INCLUDE 2-rules.ink
INCLUDE 3-squeeze.ink
INCLUDE 4-launch.ink
INCLUDE 5-rescue.ink
INCLUDE 6-keep.ink

-> timeline

=== timeline
{
- not start and due("start"): -> start
- not d01 and due("D01"): -> d01
- not d02 and due("D02"): -> d02
- not d03 and due("D03"): -> d03
- not d04 and due("D04"): -> d04
- not d05 and due("D05"): -> d05
- not d06 and due("D06"): -> d06
- not d07 and due("D07"): -> d07
- not d08 and due("D08"): -> d08
- not d09 and due("D09"): -> d09
- not d10 and due("D10"): -> d10
- not d11 and due("D11"): -> d11
- not d12 and due("D12"): -> d12
- not d13 and due("D13"): -> d13
- not d14 and due("D14"): -> d14
- not d15 and due("D15"): -> d15
- not d16 and due("D16"): -> d16
- not d17 and due("D17"): -> d17
- not d18 and due("D18"): -> d18
- not october and due("october"): -> october
- not launch_day and due("launch"): -> launch_day
- not verdict and due("verdict"): -> verdict
- not d19 and due("D19"): -> d19
- not d20 and due("D20"): -> d20
- not d21 and due("D21"): -> d21
- not d22 and due("D22"): -> d22
- not d23 and due("D23"): -> d23
- not d24 and due("D24"): -> d24
- not b1 and due("B1"): -> b1
- not b2 and due("B2"): -> b2
- not outage and due("outage"): -> outage
- not d25 and due("D25"): -> d25
- not d26 and due("D26"): -> d26
- not december and due("december"): -> december
- not d27 and due("D27"): -> d27
- not b3 and due("B3"): -> b3
- not deadline and due("deadline"): -> deadline
- not d28 and due("D28"): -> d28
- not b4 and due("B4"): -> b4
- not d29 and due("D29"): -> d29
- not b5 and due("B5"): -> b5
- not close and due("close"): -> close
- not d30 and due("D30"): -> d30
- not season and due("season"): -> season
- else: -> the_end
}
