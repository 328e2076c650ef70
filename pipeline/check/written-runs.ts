/** Runs of characters, as `known-characters.ts` reads them; its test writes them. */
export const writtenRuns = `
9.1ekg.6bk 1.2hwcg.5zi9 1.0.5yww 2.1ekg.5yww 1.0.5yww i.1ekg.6bk 1.0.5zi9 1.35s.196a0 1.sg.vls
2.jz6rk.6bk 1.35s.6bk 1.pa8.6bk 1.sg.2a68 1.74.6bm 1.74.vsw 1.cn4.6bk 1.0.6bk 1.6bk.6is 1.0.1kw0
1.6bk.mnr8 1.jz6rk.6bk a.g.1kw0 1.35s.6cg 1.9hc.6bk 1.cn4.6bk 1.0.6bk 1.cn4.6bk 1.9hc.194hs
1.jz6rk.6bk m.1.1log 1.1.1ouo 3.1.1log 1.74.6bk 1.pa8.6bk 1.74.vls 1.0.6bk 2.cn4.6bk m.1.cu80
1.1.cxe8 3.1.cu80 1.jz6yo.6bk 1.0.6bk 1.74.6bk 1.cn4.6bk x.1ekg.6bk 1.0.5zi9 5.0.6bk 4.5m9s.6bk
1.1.cu80 1.3k0.6bk 1.0.6bk 1.cn40.6bk 2.5m9s.6bk 1.0.6bk 1.5m9s.6bk 2.0.1kw0 1.5m9s.6bk 1.0.cu80
1.5m9s.6bk 1.0.6bk 1.5m9s.6bk 1.0.1kw0 1.1.cu80 1.3k0.vls 3.5m9s.1kw0 1.0.6bk 2.1.1log
4.5m9t.1log 8.1.1log 4.5m9t.1log 5.1.1log 1.5m9s.6bk 4.5m9t.1log 3.1.1log 3.1.cu80 1.5m9t.cu80
c.1.cu80 2.5m9t.cu80 6.1.cu80 1.0.6bk 8.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log
2.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 2.1.cu80 1.1.1log 1.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.5m9t.cu80 1.1.1log 1.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 2.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 3.1.cu80 2.1.1log
1.1.cu80 1.1.1log 1.1.cu80 2.1.1log 1.1.cu80 3.1.1log 2.1.cu80 4.1.1log 1.5m9t.cu80 2.1.1log
1.1.cu80 3.1.1log 3.1.cu80 2.1.1log 1.1.cu80 2.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log
1.1.cu80 2.1.1log 1.1.cu80 1.1.1log 2.1.cu80 1.1.1log 1.1.cu80 2.1.1log 1.1.cu80 3.1.1log
1.1.cu80 1.1.1log 1.1.cu80 2.1.1log 3.1.cu80 1.1.1log 7.1.cu80 2.1.1log 1.1.cu80 2.1.1log
1.1.cu80 2.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 2.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 2.1.cu80 2.1.1log 1.1.cu80 1.1.1log
1.1.cu80 3.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log
7.1.cu80 2.1.1log 1.1.cu80 2.1.1log 2.1.cu80 1.1.1log 1.1.cu80 4.1.1log 1.1.cu80 1.1.1log
1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 1.1.1log 1.1.cu80 6.b8jk.6bk 6.0.6bk 1.0.83w 3.0.6bk
b.e1og.1kw0 1.0.83w 1.b8jk.6bk 2.0.6bk 1.0.196a4 9.2.cu80 1.mh36.cu80 m.2.cu80 1.18y6a.1log
2.2.cu80 1.mh36.cu80 3.2.cu80 1.mh36.cu80 1.2.cu80 2.mh36.cu80 l.e1og.1kw0 a.mh4w.1kw0 4.0.6bk
2.2.cu80 1.e1og.1kw0 25.2.cu80 1.2.2uqkg l.2.cu80 1.0.mpcc 1.2.cu80 7.e1og.1kw0 1.b8jk.6bk
1.0.6bk 6.e1og.1kw0 2.2.1log 2.e1og.1kw0 1.0.6bk 4.e1og.1kw0 2.2.cu80 a.w.1kw0 3.2.cu80 2.0.6bk
1.2.cu80 2.2t4w.5yww 9.0.5yww 5.cn40.6bk 8.0.6bk 1.e8.6bk 1.1kw.2a68 2.0.6bk 2.e8.vls 1.e8.6bk
1.0.6bk 2.5m9s.6bk 4.0.6bk 1.0.194hs 1.0.6bk 2.1ekg.5yww 5.cn40.6bk 1.0.5yww 1.5pfk.6bk 8.0.6bk
1.5m9s.6bk 11.0.6bk 1.0.5yww 5.b8jk.6bk 1.0.6bk 4.cn40.6bk 6.b8jk.6bk 1.0.6bk
`
