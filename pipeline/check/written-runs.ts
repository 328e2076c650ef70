/** Runs of characters, as `known-characters.ts` reads them; its test writes them. */
export const writtenRuns = `
9.1ekg.cow 1.2hwcg.nww1 1.0.nvpc 2.1ekg.nvpc 1.0.nvpc i.1ekg.cow 1.0.nww1 1.35s.508y0 1.sg.35ts
2.jz6rk.cow 1.35s.cow 1.pa8.cow 1.sg.8s3k 1.74.coy 1.74.3680 1.cn4.cow 1.0.cow 1.6bk.d38 1.0.5yyo
1.6bk.2i9qc 1.jz6rk.cow a.g.5yyo 1.35s.cps 1.9hc.cow 1.cn4.cow 1.0.cow 1.cn4.cow 1.9hc.505ds
1.jz6rk.cow m.1.60jk 1.1.66vk 3.1.60jk 1.74.cow 1.pa8.cow 1.74.35ts 1.0.cow 2.cn4.cow m.1.1eyps
1.1.1f51s 3.1.1eyps 1.jz6yo.cow 1.0.cow 1.74.cow 1.cn4.cow x.1ekg.cow 1.0.nww1 5.0.cow 4.5m9s.cow
1.1.1eyps 1.3k0.cow 1.0.cow 1.cn40.cow 2.5m9s.cow 1.0.cow 1.5m9s.cow 2.0.5yyo 1.5m9s.cow
1.0.1eyps 1.5m9s.cow 1.0.cow 1.5m9s.cow 1.0.5yyo 1.1.1eyps 1.3k0.35ts 3.5m9s.5yyo 1.0.cow
2.1.60jk 4.5m9t.60jk 8.1.60jk 4.5m9t.60jk 5.1.60jk 1.5m9s.cow 4.5m9t.60jk 3.1.60jk 3.1.1eyps
1.5m9t.1eyps c.1.1eyps 2.5m9t.1eyps 6.1.1eyps 1.0.cow 8.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 2.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 2.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.5m9t.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 2.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
3.1.1eyps 2.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 2.1.60jk 1.1.1eyps 3.1.60jk 2.1.1eyps 4.1.60jk
1.5m9t.1eyps 2.1.60jk 1.1.1eyps 3.1.60jk 3.1.1eyps 2.1.60jk 1.1.1eyps 2.1.60jk 1.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 2.1.60jk 1.1.1eyps 1.1.60jk 2.1.1eyps 1.1.60jk 1.1.1eyps 2.1.60jk
1.1.1eyps 3.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 2.1.60jk 3.1.1eyps 1.1.60jk 7.1.1eyps 2.1.60jk
1.1.1eyps 2.1.60jk 1.1.1eyps 2.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
2.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 2.1.1eyps 2.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 3.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk
1.1.1eyps 1.1.60jk 7.1.1eyps 2.1.60jk 1.1.1eyps 2.1.60jk 2.1.1eyps 1.1.60jk 1.1.1eyps 4.1.60jk
1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 1.1.60jk 1.1.1eyps 6.b8jk.cow
6.0.cow 1.0.g98 3.0.cow b.e1og.5yww 1.0.g98 1.b8jk.cow 2.0.cow 1.0.508y4 8.2.1eyps 1.2.1eyo0
1.mh36.1eyps 1.2.1eyo0 1.2.1eyps 1.2.1eyo0 2.2.1eyps 1.2.1eyo0 1.2.1eyps 1.2.1eyo0 e.2.1eyps
1.18y6a.60jk 2.2.1eyps 1.mh36.1eyo0 3.2.1eyo0 1.mh36.1eyps 1.2.1eyps 2.mh36.1eyps l.e1og.5yww
a.mh4w.5yyo 4.0.cow 2.2.1eyps 1.e1og.5yww 8.2.1eyps 1.2.1eyo0 4.2.1eyps 1.2.1eyo0 7.2.1eyps
1.2.1eyo0 1.2.1eyps 1.2.1eyo0 8.2.1eyps 1.2.1eyo0 n.2.1eyps 1.2.1eyo0 5.2.1eyps 1.2.1eyo0
e.2.1eyps 1.2.1fo00 l.2.1eyps 1.0.2icwc 1.2.1eyps 7.e1og.5yww 1.b8jk.cow 1.0.cow 6.e1og.5yww
2.2.60jk 2.e1og.5yww 1.0.cow 4.e1og.5yww 2.2.1eyps a.w.5yyo 3.2.1eyps 2.0.cow 1.2.1eyps
2.2t4w.nvpc 9.0.nvpc 5.cn40.cow 8.0.cow 1.e8.cow 1.1kw.8s3k 2.0.cow 2.e8.35ts 1.e8.cow 1.0.cow
2.5m9s.cow 4.0.cow 1.0.505ds 1.0.cow 2.1ekg.nvpc 5.cn40.cow 1.0.nvpc 1.5pfk.cow 8.0.cow
1.5m9s.cow 11.0.cow 1.0.nvpc 5.b8jk.cow 1.0.cow 4.cn40.cow 6.b8jk.cow 1.0.cow
`
